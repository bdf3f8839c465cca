/** Which letters of a page the browser set in a font that is not the page's own, as the browser itself says. */
import type { CDPSession, Page } from 'playwright-core'

/** The letters that each typeface, weight and slant of the page sets: one box of them each, out of sight. */
const PROBES = '.shots-probe'

/**
 * Letters that no font of the page holds, so that another machine may draw them otherwise or not at all. Adds boxes to the page: to be asked when the
 * picture has been taken.
 */
export async function foreignLetters(page: Page): Promise<string> {
  await page.evaluate(addProbes)
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument', { depth: 0 })
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: PROBES })
  const found: string[] = []
  for (const nodeId of nodeIds) {
    if (!(await isForeign(session, nodeId))) continue
    const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId })
    found.push(outerHTML.replace(/<[^>]+>/g, ''))
  }
  return [...new Set(found)].sort().join(' ')
}

async function isForeign(session: CDPSession, nodeId: number): Promise<boolean> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  return fonts.some(({ isCustomFont }) => !isCustomFont)
}

/** Runs in the page. Letters of ASCII are in every font. */
function addProbes(): void {
  const letters = new Map<string, readonly [family: string, style: string, letter: string]>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const found = node.nodeValue?.match(/(?![A-Za-z])\p{L}\p{M}*/gu)
    if (!found || node.parentElement === null) continue
    const { fontFamily, fontStyle } = getComputedStyle(node.parentElement)
    for (const letter of found) letters.set(`${fontFamily} ${fontStyle} ${letter}`, [fontFamily, fontStyle, letter])
  }
  for (const [family, style, letter] of letters.values()) {
    const box = document.createElement('p')
    box.className = 'shots-probe'
    box.style.fontFamily = family
    box.style.fontStyle = style
    box.textContent = letter
    document.body.append(box)
  }
}
