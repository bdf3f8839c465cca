/** The Content-Security-Policy of the built pages: nothing but what they need, no `unsafe-inline`, no `unsafe-eval`. */
import { createHash } from 'node:crypto'

/**
 * `img-src` holds `data:` for the picture of what is seen: the page writes it as an SVG and draws that on a canvas. From a `blob:` a browser would not give
 * the pixels back. A `data:` URL asks for nothing.
 */
const SITE = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  // To show what a host would see.
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const

const written = (policy: Readonly<Record<string, string>>) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** Of `index.html`. */
export const SITE_POLICY = written(SITE)

/** Of `embed.html`, whose fonts are in its style sheet, since a sandboxed frame gets none from a server. */
export const EMBED_POLICY = written({ ...SITE, 'font-src': "'self' data:" })

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Of the single file: its own script and style by their hashes, and nothing from anywhere. */
export function singlePolicy(script: string, style: string): string {
  return written({
    'default-src': "'none'",
    'script-src': hashOf(script),
    'style-src': hashOf(style),
    'font-src': 'data:',
    'img-src': 'data:',
    // To show what a host would see, where a server has the file.
    'frame-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  })
}

/** Of a card, which has nothing but words and leads on. */
export const CARD_POLICY = written({ 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'" })
