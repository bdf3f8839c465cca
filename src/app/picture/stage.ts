/** What is to be drawn, copied out of the page and laid out by the picture's own style, where nobody sees it. */
import type { Setting } from '../../export/picture/faces.ts'
import { BOXES } from './pageStyle.ts'

export interface Staged {
  readonly root: HTMLElement
  /** CSS px. */
  readonly width: number
  readonly height: number
  readonly settings: readonly Setting[]
}

/** Lays the parts out, one under the other, as wide as the window or as wide as they need, and hands them over; then takes them away. */
export async function staged<T>(
  parts: readonly Element[],
  rules: string,
  use: (stage: Staged) => Promise<T>,
): Promise<T> {
  const host = document.createElement('div')
  const { style } = host
  style.cssText = 'all:initial;position:fixed;left:0;top:0;visibility:hidden;pointer-events:none;z-index:-1'
  const { clientWidth } = document.documentElement
  style.width = `${clientWidth}px`
  const shadow = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  shadow.adoptedStyleSheets = [sheet]
  const root = rootOf(parts)
  shadow.append(root)
  document.body.append(host)
  try {
    // A table that needs more room than the window has gets it: nothing of a picture can be scrolled to.
    const width = Math.max(clientWidth, Math.ceil(root.scrollWidth))
    style.width = `${width}px`
    const height = Math.ceil(root.getBoundingClientRect().height)
    return await use({ root, width, height, settings: settingsOf(root) })
  } finally {
    host.remove()
  }
}

/** The page's own attributes on one box, what stands in it in another: the style knows them by their names. */
function rootOf(parts: readonly Element[]): HTMLElement {
  const root = document.createElement('div')
  const { documentElement: page } = document
  for (const { name, value } of page.attributes)
    if (name === 'lang' || name.startsWith('data-')) root.setAttribute(name, value)
  root.dataset.picture = 'whole'
  root.className = BOXES.root
  const body = document.createElement('div')
  body.className = BOXES.body
  const picture = document.createElement('div')
  picture.className = 'picture'
  picture.append(...parts.map(copyOf))
  body.append(picture)
  root.append(body)
  return root
}

/** A copy that shows what the original shows: what was drawn on a canvas, ticked or typed does not come along by itself. */
function copyOf(original: Element): Element {
  const copy = original.cloneNode(true)
  if (!(copy instanceof Element)) throw new Error('a copy of an element is no element')
  copy.removeAttribute('hidden')
  const canvases = original.querySelectorAll('canvas')
  for (const [at, canvas] of [...copy.querySelectorAll('canvas')].entries()) {
    const drawn = canvases[at]
    if (drawn !== undefined) canvas.replaceWith(imageOf(drawn))
  }
  const inputs = original.querySelectorAll('input')
  for (const [at, input] of [...copy.querySelectorAll('input')].entries()) {
    input.toggleAttribute('checked', inputs[at]?.checked ?? false)
    input.setAttribute('value', inputs[at]?.value ?? '')
  }
  // A link of a file on a disk would lead beside the file, and say where the page was kept.
  for (const link of copy.querySelectorAll('a[href^="."]')) link.removeAttribute('href')
  return copy
}

function imageOf(canvas: HTMLCanvasElement): HTMLImageElement {
  const image = document.createElement('img')
  image.src = canvas.toDataURL()
  image.alt = ''
  image.style.cssText = canvas.style.cssText
  return image
}

/** The characters that each family sets, by the first family that their box asks for. */
function settingsOf(root: HTMLElement): readonly Setting[] {
  const settings = new Map<string, { family: string; style: string; characters: Set<string> }>()
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const box = node.parentElement
    if (box === null) continue
    const { fontFamily, fontStyle, textTransform } = getComputedStyle(box)
    const family = (fontFamily.split(',', 1)[0] ?? '').replace(/["']/g, '').trim()
    const key = `${family} ${fontStyle}`
    const setting = settings.get(key) ?? { family, style: fontStyle, characters: new Set<string>() }
    settings.set(key, setting)
    const text = node.nodeValue ?? ''
    for (const character of textTransform === 'uppercase' ? text.toUpperCase() : text) setting.characters.add(character)
  }
  return [...settings.values()]
}
