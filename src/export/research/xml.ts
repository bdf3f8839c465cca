/** XML written from plain values. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What XML 1.0 cannot hold, however it is written. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

export const xmlText = (text: string) => text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)

/** An element; `content` is XML, null for none. An attribute without a value is left out. */
export function element(name: string, attributes: Attributes, content: readonly string[] | null = null): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  )
  const head = `<${name}${written.join('')}`
  return content === null || content.length === 0 ? `${head}/>` : `${head}>${content.join('')}</${name}>`
}
