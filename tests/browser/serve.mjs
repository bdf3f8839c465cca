// Serves dist/ as a plain static host would, under a sub-path: node serve.mjs PORT /sub/path/
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const [port, base] = process.argv.slice(2)
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://host').pathname)
  const name = path.startsWith(base) ? normalize(path.slice(base.length) || 'index.html') : '..'
  const file = join('dist', name)
  if (name.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}).listen(Number(port), '127.0.0.1')
