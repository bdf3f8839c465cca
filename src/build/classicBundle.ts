/**
 * The page as classic scripts. A frame in a sandbox (an opaque origin) and a page opened from a disk load no module scripts and no fonts from a
 * server that does not allow every origin, so `embed.html` and the single file are made of one script and one style sheet with its fonts inside.
 */
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type Rolldown } from 'vite'

/** Larger than any font: everything that the style sheet names goes into it. */
const ALL = Number.MAX_SAFE_INTEGER

function config(root: string, entry: string, more: InlineConfig): InlineConfig {
  return {
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ...more,
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: ALL,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        // A classic script has no address of its own; nothing in it asks for one.
        transform: { define: { 'import.meta': '{}' } },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  }
}

async function outputs(made: InlineConfig): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const built = await build(made)
  return [built].flat().flatMap((one) => ('output' in one ? one.output : []))
}

export interface ClassicPage {
  readonly script: string
  readonly style: string
}

/** The whole page, every view in it. */
export async function classicPage(root: string): Promise<ClassicPage> {
  const files = await outputs(config(root, 'src/app/main.tsx', { plugins: [react()] }))
  const script = files.find((file) => file.type === 'chunk')
  const style = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  if (script?.type !== 'chunk' || style?.type !== 'asset')
    throw new Error('the page was built without a script or style')
  return { script: script.code, style: String(style.source) }
}

/** The script of a host page: `<bang-giao view="matrix">`. */
export async function elementScript(root: string): Promise<string> {
  const [script] = await outputs(config(root, 'src/embed/element.ts', {}))
  if (script?.type !== 'chunk') throw new Error('the script of the element was not built')
  return script.code
}
