/** The types of scripts that run before anything is set up and so are JavaScript. */
declare module '*/findBrowser.mjs' {
  /** Throws with a sentence where the packaged browser does not start. */
  export function findBrowser(): Promise<import('playwright-core').LaunchOptions>
}

declare module '*/serveFolder.mjs' {
  export function serveFolder(folder: string): Promise<{ readonly address: string; readonly close: () => void }>
}
