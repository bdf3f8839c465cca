// Serves dist/ as a plain static host would, under a sub-path: node serve.mjs PORT /sub/path/
import { serveFolder } from '../../src/build/serveFolder.mjs'

const [port, base] = process.argv.slice(2)
await serveFolder('dist', { port: Number(port), base })
