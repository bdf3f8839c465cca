/**
 * Vite plugin: workbooks are zipped in the page itself. Their library would do it in a worker made from text, which the page's policy forbids; it
 * brings a way without one, and this puts it in the other's place.
 */
import type { Plugin } from 'vite'

const IN_WORKER = /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/

export function zipPlugin(): Plugin {
  return {
    name: 'bang-giao-zip',
    enforce: 'pre',
    load: (id) =>
      IN_WORKER.test(id)
        ? `import zip from './zipToArrayBufferSync.js'\nexport default (files) => Promise.resolve(zip(files))\n`
        : null,
  }
}
