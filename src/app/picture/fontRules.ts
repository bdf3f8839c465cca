/** Font faces as rules that hold their fonts. */
import type { PageFace } from './pageStyle.ts'

/** How many bytes are turned into letters at a time: a call takes no more arguments than that. */
const SLICE = 0x8000

function base64Of(bytes: Uint8Array): string {
  let letters = ''
  for (let at = 0; at < bytes.length; at += SLICE) letters += String.fromCharCode(...bytes.subarray(at, at + SLICE))
  return btoa(letters)
}

async function dataUrl(source: string): Promise<string> {
  if (source.startsWith('data:')) return source
  const response = await fetch(source)
  if (!response.ok) throw new Error(`${source}: ${response.status} ${response.statusText}`)
  return `data:font/woff2;base64,${base64Of(new Uint8Array(await response.arrayBuffer()))}`
}

export async function fontRules(faces: readonly PageFace[]): Promise<string> {
  const rules = faces.map(async ({ family, style, weight, unicodeRange, source }) => {
    const range = unicodeRange === '' ? '' : `unicode-range:${unicodeRange};`
    return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};font-display:block;${range}src:url(${await dataUrl(source)}) format("woff2")}`
  })
  return (await Promise.all(rules)).join('\n')
}
