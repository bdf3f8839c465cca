const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }

/** Text as it is written in HTML, in an element or an attribute. */
export const written = (text: string): string => text.replace(/[&"<>]/g, (sign) => SIGNS[sign] ?? sign)
