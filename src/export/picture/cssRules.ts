/**
 * The rules of a style sheet's text. A browser's own list of rules does not write back all that it has read (a `font` made of variables comes back
 * empty), so what is to hold elsewhere is taken from the text.
 */

export interface CssRule {
  /** Selector, or `@media …`. */
  readonly head: string
  /** What stands between the braces. */
  readonly body: string
}

/** Strings and comments hold signs that are none of CSS's own. */
const PIECES = /\/\*.*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{};]|[^"'{};/]+|\//gs

/** The rules that stand outermost in a text, in their order. What stands without braces (`@charset`, `@import`) is left out. */
export function cssRules(text: string): readonly CssRule[] {
  const rules: CssRule[] = []
  let depth = 0
  let head = ''
  let body = ''
  for (const [piece] of text.matchAll(PIECES)) {
    if (piece.startsWith('/*')) continue
    if (piece === '}') depth -= 1
    if (depth === 0 && piece === '}') {
      rules.push({ head: head.trim(), body })
      head = ''
      body = ''
    } else if (depth > 0) body += piece
    else if (piece === ';') head = ''
    else if (piece !== '{') head += piece
    if (piece === '{') depth += 1
  }
  return rules
}

/** The declarations of a rule, by their names. */
export function declarations({ body }: CssRule): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let declaration = ''
  for (const [piece] of `${body};`.matchAll(PIECES)) {
    if (piece !== ';') declaration += piece
    // The address of a font inside the sheet, `url(data:font/woff2;base64,…)`, holds a semicolon of its own.
    else if (/\([^)]*$/.test(declaration)) declaration += piece
    else {
      const [, name = '', value = ''] = /^\s*([\w-]+)\s*:(.*)$/s.exec(declaration) ?? []
      if (name !== '') found.set(name, value.trim())
      declaration = ''
    }
  }
  return found
}
