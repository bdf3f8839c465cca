/** A folder on this machine's own address, for the browser that takes pictures of the built site. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface Served {
  /** With its last slash. */
  readonly address: string
  readonly close: () => void
}

async function answer(folder: string, path: string, response: ServerResponse): Promise<void> {
  const file = join(folder, normalize(decodeURIComponent(path)))
  const isFile = file.startsWith(folder) && (await stat(file).catch(() => null))?.isFile()
  if (!isFile) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}

export function servedFolder(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    answer(folder, new URL(request.url ?? '/', 'http://host').pathname, response).catch(() => response.destroy())
  })
  return new Promise((ready, failed) => {
    server.on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      const port = typeof at === 'object' && at !== null ? at.port : 0
      ready({ address: `http://127.0.0.1:${port}/`, close: () => server.close() })
    })
  })
}
