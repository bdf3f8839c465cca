/**
 * How the corpus's JSON comes into the page, as its HTML says. A site reads it by `fetch`. A frame in a sandbox has no origin that a server would
 * answer, and a page opened from a disk may fetch nothing, so `embed.html` reads it from scripts beside it (`<html data-corpus="scripts">`) and the
 * single file from its own elements (`<html data-corpus="elements">`, `<script type="application/json" data-corpus="index.json">`).
 */

/** `path` is below `corpus/`; `version` keeps a changed file from being read from a cache. */
type ReadJson = (path: string, version: string | null, signal: AbortSignal) => Promise<unknown>

export function chosenReader(page: Document): ReadJson {
  if (isServed(page)) return fromServer
  return page.documentElement.dataset.corpus === 'scripts' ? fromScripts(page) : fromElements(page)
}

/** Whether this page may ask a server, and so may a worker of its own. */
export function isServed(page: Document): boolean {
  return page.documentElement.dataset.corpus === undefined
}

/** Whether this page is one file that holds everything: no other page of the site stands beside it. */
export function isSingleFile(page: Document): boolean {
  return page.documentElement.dataset.corpus === 'elements'
}

/** A path as the parts of an address: a file's name may hold any character. */
const addressOf = (path: string) => path.split('/').map(encodeURIComponent).join('/')

const fromServer: ReadJson = async (path, version, signal) => {
  const url = new URL(`corpus/${addressOf(path)}${version === null ? '' : `?${version}`}`, document.baseURI)
  const response = await fetch(url, { signal })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`)
  return response.json()
}

function fromElements(page: Document): ReadJson {
  return async (path) => {
    const text = page.querySelector(`script[data-corpus="${CSS.escape(path)}"]`)?.textContent
    if (text === undefined || text === null) throw new Error(`${path}: not in this file`)
    return JSON.parse(text)
  }
}

declare global {
  /** What a file `corpus/PATH.js` calls with its own path and its JSON. */
  var bangGiaoCorpus: ((path: string, json: unknown) => void) | undefined
}

function fromScripts(page: Document): ReadJson {
  const waiting = new Map<string, (json: unknown) => void>()
  globalThis.bangGiaoCorpus = (path, json) => waiting.get(path)?.(json)
  return (path, version) =>
    new Promise((resolve, reject) => {
      const script = page.createElement('script')
      const done = () => {
        waiting.delete(path)
        script.remove()
      }
      waiting.set(path, (json) => {
        done()
        resolve(json)
      })
      script.onerror = () => {
        done()
        reject(new Error(`${path}: could not be loaded`))
      }
      script.src = new URL(`corpus/${addressOf(path)}.js${version === null ? '' : `?${version}`}`, page.baseURI).href
      page.head.append(script)
    })
}
