/**
 * Vite plugin: writes what an embedding needs beside the page: `embed.html` with its files, the corpus as scripts, and `bang-giao.js` for host pages.
 * In the mode `single` it writes one file instead, `bang-giao.html`, that holds the page and the corpus.
 */
import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'
import { classicPage, elementScript } from './classicBundle.ts'
import { fontsNeeded, lettersOf } from './fontsNeeded.ts'
import { corpusScript, embedPage, singlePage } from './pages.ts'

/** One letter of each script that the page itself is written in, Latin and Vietnamese; the rest is the corpus's. */
const PAGE_LETTERS = 'aạ'

export function embedPlugin(): Plugin {
  let root = '.'
  let single = false
  return {
    name: 'bang-giao-embed',
    apply: 'build',
    // After the corpus has been written.
    enforce: 'post',
    configResolved: (config) => {
      root = config.root
      single = config.mode === 'single'
    },
    async generateBundle(_options, made) {
      const whole = await classicPage(root)
      const files = corpusOf(made)
      const style = fontsNeeded(whole.style, lettersOf([PAGE_LETTERS, ...files.values()]))
      const bundle = { ...whole, style }
      if (single) {
        for (const name of Object.keys(made)) delete made[name]
        this.emitFile({ type: 'asset', fileName: 'bang-giao.html', source: singlePage(bundle, files) })
        return
      }
      const { script } = bundle
      const version = createHash('sha256').update(script).update(style).digest('hex').slice(0, 8)
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit('embed.html', embedPage(version))
      emit('embed.js', script)
      emit('embed.css', style)
      emit('bang-giao.js', await elementScript(root))
      // A frame without an origin may not read its own style sheet, which a picture of it is made with.
      emit('corpus/style.json.js', corpusScript('style.json', JSON.stringify(style)))
      for (const [path, json] of files) emit(`corpus/${path}.js`, corpusScript(path, json))
    },
  }
}

/** The files of the corpus that the build has made: path below `corpus/` → JSON text. */
function corpusOf(made: Rolldown.OutputBundle): ReadonlyMap<string, string> {
  return new Map(
    Object.values(made).flatMap((file) =>
      file.type === 'asset' && file.fileName.startsWith('corpus/') && file.fileName.endsWith('.json')
        ? [[file.fileName.slice('corpus/'.length), String(file.source)] as const]
        : [],
    ),
  )
}
