/**
 * The style of the page as one text that holds wherever it is read: media rules are decided, with paper's on, since a picture is for paper; what is said
 * of `html` and `body` is said of two boxes of the picture; the fonts are apart.
 */

import { readCorpus } from '../../data/queries.ts'
import { isServed } from '../../data/readJson.ts'
import { type CssRule, cssRules, declarations } from '../../export/picture/cssRules.ts'
import type { Face } from '../../export/picture/faces.ts'

export interface PageFace extends Face {
  readonly weight: string
  /** Where the font is, resolved; a `data:` URL where it is inside the style sheet. */
  readonly source: string
}

export interface PageStyle {
  readonly rules: string
  readonly faces: readonly PageFace[]
}

interface Sheet {
  readonly text: string
  /** What its addresses are relative to. */
  readonly base: string
}

/** Names of the boxes that stand for `<html>` and `<body>`. */
export const BOXES = { root: 'picture-root', body: 'picture-body' } as const

export async function pageStyle(): Promise<PageStyle> {
  const rules: string[] = []
  const faces: PageFace[] = []
  for (const { text, base } of await sheetsOf(document)) collect(cssRules(text), base, rules, faces)
  return { rules: rules.join('\n'), faces }
}

/** The texts of the page's sheets, in their order. A frame without an origin may read none of its own: there the text comes as a script beside it. */
async function sheetsOf(page: Document): Promise<readonly Sheet[]> {
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  if (links.length > 0 && !isServed(page)) {
    const text = await readCorpus('style.json', null, new AbortController().signal)
    return [{ text: String(text), base: page.baseURI }]
  }
  const inside = [...page.querySelectorAll('style')].map(({ textContent }) => ({
    text: textContent,
    base: page.baseURI,
  }))
  return Promise.all([...links.map(({ href }) => fetched(href)), ...inside])
}

async function fetched(href: string): Promise<Sheet> {
  const response = await fetch(href)
  if (!response.ok) throw new Error(`${href}: ${response.status} ${response.statusText}`)
  return { text: await response.text(), base: href }
}

function collect(list: readonly CssRule[], base: string, rules: string[], faces: PageFace[]): void {
  for (const rule of list) {
    const { head, body } = rule
    if (head === '@font-face') faces.push(faceOf(rule, base))
    else if (head.startsWith('@media')) {
      if (holds(head.slice('@media'.length))) collect(cssRules(body), base, rules, faces)
    } else if (head.startsWith('@supports')) {
      if (CSS.supports(head.slice('@supports'.length))) collect(cssRules(body), base, rules, faces)
    } else if (!head.startsWith('@')) rules.push(`${boxed(head)}{${body}}`)
  }
}

/** On paper, in a window as wide as this one. */
const holds = (media: string) =>
  media.split(',').some((query) => !/\bscreen\b/.test(query) && matchMedia(query.replace(/\bprint\b/, 'all')).matches)

const boxed = (selector: string) =>
  selector
    .replace(/:root\b/g, `.${BOXES.root}`)
    .replace(/(^|[\s,>+~(])html(?![\w-])/g, `$1.${BOXES.root}`)
    .replace(/(^|[\s,>+~(])body(?![\w-])/g, `$1.${BOXES.body}`)

function faceOf(rule: CssRule, base: string): PageFace {
  const said = declarations(rule)
  const [, url = ''] = /url\(["']?([^"')]+)["']?\)/.exec(said.get('src') ?? '') ?? []
  return {
    family: (said.get('font-family') ?? '').replace(/["']/g, ''),
    style: said.get('font-style') ?? 'normal',
    weight: said.get('font-weight') ?? 'normal',
    unicodeRange: said.get('unicode-range') ?? '',
    source: new URL(url, base).href,
  }
}
