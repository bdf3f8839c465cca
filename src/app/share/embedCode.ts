/** The line that an editor pastes into a page: the element of `bang-giao.js`, a plain frame, or a frame in a sandbox. */

export const WAYS = ['element', 'frame', 'sandbox'] as const
export type Way = (typeof WAYS)[number]

export interface Embedded {
  /** Address of the folder that holds the built site, with its last slash. */
  readonly site: string
  /** Name of the single file in it that holds everything; null: the folder has the whole site. */
  readonly file: string | null
  /** Of the embedding, as behind its `#`: `/embed/v1/matrix?partner=BG`. */
  readonly address: string
  /** What a screen reader says of the frame. */
  readonly title: string
  /** Of a frame that no script follows, in CSS pixels. */
  readonly height: number
}

/** What a frame in a sandbox is allowed: its own script, the full view in a window, and downloads. */
const SANDBOX = 'allow-scripts allow-popups allow-downloads'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const attribute = (name: string, value: string) =>
  `${name}="${value.replace(/[&"<>]/g, (sign) => SIGNS[sign] ?? sign)}"`

function elementCode({ site, address, title }: Embedded): string {
  const [path = '', search = ''] = address.split('?', 2)
  const view = path.split('/').at(-1) ?? ''
  const keys = [...new URLSearchParams(search)].map(([key, value]) => attribute(key, value))
  const attributes = [attribute('view', view), ...keys, attribute('title', title)].join(' ')
  return `<script ${attribute('src', `${site}bang-giao.js`)} defer></script>\n<bang-giao ${attributes}></bang-giao>`
}

/** Beside a single file there is no script for an element. */
export const waysOf = (file: string | null): readonly Way[] => (file === null ? WAYS : ['frame', 'sandbox'])

/** The page that a frame shows: only the classic one runs without an origin, and a single file is one itself. */
export const framedPage = (way: Way, file: string | null): string =>
  file ?? (way === 'sandbox' ? 'embed.html' : 'index.html')

/** Without a `style`, which a host with a strict policy refuses. */
function frameCode(way: Way, { site, file, address, title, height }: Embedded, more: readonly string[]): string {
  const attributes = [
    attribute('src', `${site}${framedPage(way, file)}#${address}`),
    attribute('title', title),
    'width="100%"',
    attribute('height', String(height)),
    'frameborder="0"',
    'loading="lazy"',
    ...more,
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}

export function embedCode(way: Way, embedded: Embedded): string {
  if (way === 'element') return elementCode(embedded)
  return frameCode(way, embedded, [way === 'frame' ? 'allow="clipboard-write"' : attribute('sandbox', SANDBOX)])
}
