/** What the reader chose last, and what the browser says. In a sandboxed frame storage throws: then nothing is remembered. */
import { UI_LANGS, type UiLang } from '../corpus/codebook.ts'
import { THEMES, type Theme } from '../models/viewState.ts'

const KEY = { lang: 'bang-giao.lang', theme: 'bang-giao.theme' } as const

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // No storage in this frame: the address still carries the choice.
  }
}

/** The language chosen last, else the browser's, else Vietnamese. */
export function preferredLang(): UiLang {
  const wanted = [stored(KEY.lang), ...navigator.languages.map((tag) => tag.split('-', 1)[0])]
  for (const tag of wanted) {
    const lang = UI_LANGS.find((known) => known === tag)
    if (lang !== undefined) return lang
  }
  return 'vi'
}

const DARK = '(prefers-color-scheme: dark)'

/** The reader's system's theme. */
export function systemTheme(): Theme {
  return matchMedia(DARK).matches ? 'dark' : 'light'
}

/** Calls back when the system's theme changes, until the function that it gives is called. */
export function followSystemTheme(changed: () => void): () => void {
  const system = matchMedia(DARK)
  system.addEventListener('change', changed)
  return () => system.removeEventListener('change', changed)
}

/** The theme chosen last, else the system's. */
export function preferredTheme(): Theme {
  return THEMES.find((theme) => theme === stored(KEY.theme)) ?? systemTheme()
}

/** Remembers a choice for the next visit. */
export function remember(choice: { readonly lang?: UiLang; readonly theme?: Theme }): void {
  if (choice.lang !== undefined) store(KEY.lang, choice.lang)
  if (choice.theme !== undefined) store(KEY.theme, choice.theme)
}
