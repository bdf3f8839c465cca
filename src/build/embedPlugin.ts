/** Vite plugin: writes what an embedding needs beside the page: `embed.html` with its files, the corpus as scripts, and `bang-giao.js` for host pages. */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import { classicPage, elementScript } from './classicBundle.ts'
import { corpusScript, embedPage } from './pages.ts'

export function embedPlugin(): Plugin {
  let root = '.'
  return {
    name: 'bang-giao-embed',
    apply: 'build',
    // After the corpus has been written.
    enforce: 'post',
    configResolved: (config) => {
      root = config.root
    },
    async generateBundle(_options, made) {
      const { script, style } = await classicPage(root)
      const version = createHash('sha256').update(script).update(style).digest('hex').slice(0, 8)
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit('embed.html', embedPage(version))
      emit('embed.js', script)
      emit('embed.css', style)
      emit('bang-giao.js', await elementScript(root))
      for (const file of Object.values(made)) {
        const path = file.fileName.replace(/^corpus\//, '')
        if (file.type === 'asset' && path !== file.fileName && path.endsWith('.json'))
          emit(`${file.fileName}.js`, corpusScript(path, String(file.source)))
      }
    },
  }
}
