// Fails where package-lock.json leaves out an optional (platform) dependency: npm 11's `npm ci` refuses such a lock elsewhere.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`])
    .map((name) => `${place || 'package.json'}: ${name}`),
)
for (const line of missing) console.error(`not in the lock: ${line}`)
console.log(`optional dependencies missing from the lock: ${missing.length}`)
process.exitCode = missing.length > 0 ? 1 : 0
