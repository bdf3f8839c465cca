// A plain static host on 127.0.0.1, for what looks at the built site.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Serves `folder` under `base`; port 0 takes a free one. Resolves, once it listens, to its address and the way to end it. */
export function serveFolder(folder, { port = 0, base = '/' } = {}) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname)
    const name = path.startsWith(base) ? normalize(path.slice(base.length) || 'index.html') : '..'
    const file = join(folder, name)
    if (name.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const close = () => {
        server.closeAllConnections()
        server.close()
      }
      resolve({ address: `http://127.0.0.1:${server.address().port}${base}`, close })
    })
  })
}
