/** The types of `findBrowser.mjs`, which runs before anything is set up and so is JavaScript. */
declare module '*/findBrowser.mjs' {
  /** Throws with a sentence where the packaged browser does not start. */
  export function findBrowser(): Promise<import('playwright-core').LaunchOptions>
}
