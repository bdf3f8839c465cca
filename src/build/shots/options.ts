/** What `npm run shots` is asked for; whatever is not understood is named in a sentence. */
import { parseArgs } from 'node:util'
import { UI_LANGS, type UiLang } from '../../corpus/codebook.ts'
import {
  MARKINGS,
  type Marking,
  type PageFormat,
  THEMES,
  type Theme,
  VIEWS,
  type ViewName,
} from '../../models/viewState.ts'
import { UsageError } from '../UsageError.ts'
import { type Size, sizeOf } from './sizes.ts'

export const USAGE = `usage: npm run shots -- [options]
  --views matrix,timeline      views (${VIEWS.join(', ')}); matrix and timeline where nothing is said
  --partner BG,RU              only these partners, by their country codes
  --lang vi,en                 languages; vi
  --theme light,dark           themes; light
  --size 16x9|a4|a4-portrait|1080x1350|WxH   16x9 (1600×900)
  --scale 1|2|4                pixels for each pixel of the size; 2
  --format png,pdf             png
  --addresses FILE             addresses, one a line (a name may stand before it), instead of views
  --marking official|draft     written over each picture
  --site URL                   where the site is published, for the link in each picture
  --out DIR                    where to; shots`

export const FORMATS = ['png', 'pdf'] as const
export type Format = (typeof FORMATS)[number]
const PAGES: Readonly<Record<string, PageFormat>> = { '16x9': '16x9', a4: 'a4-landscape', 'a4-portrait': 'a4' }
const SCALES = ['1', '2', '4'] as const

export interface ShotOptions {
  /** Empty where the addresses come from a file alone. */
  readonly views: readonly ViewName[]
  readonly partners: readonly string[]
  readonly langs: readonly UiLang[]
  readonly themes: readonly Theme[]
  readonly size: Size
  /** Of the briefing page, where the size is one of its own. */
  readonly page: PageFormat | null
  readonly scale: number
  readonly formats: readonly Format[]
  readonly addresses: string | null
  readonly marking: Marking | null
  /** Ends in no `#`; empty where none is given. */
  readonly site: string
  readonly out: string
}

const text = { type: 'string' } as const
const KNOWN = {
  views: text,
  partner: text,
  lang: text,
  theme: text,
  size: text,
  scale: text,
  format: text,
  addresses: text,
  marking: text,
  site: text,
  out: text,
  help: { type: 'boolean', default: false },
} as const

/** Null where only help was asked for. */
export function shotOptions(args: readonly string[]): ShotOptions | null {
  const values = valuesOf(args)
  if (values.help) return null
  const { addresses = null } = values
  return {
    views:
      values.views === undefined && addresses !== null
        ? []
        : listed('views', values.views, VIEWS, ['matrix', 'timeline']),
    partners: (values.partner ?? '').split(',').flatMap((code) => (code === '' ? [] : [country(code)])),
    langs: listed('lang', values.lang, UI_LANGS, ['vi']),
    themes: listed('theme', values.theme, THEMES, ['light']),
    size: sized(values.size ?? '16x9'),
    page: PAGES[values.size ?? '16x9'] ?? null,
    scale: Number(one('scale', values.scale, SCALES) ?? '2'),
    formats: listed('format', values.format, FORMATS, ['png']),
    addresses,
    marking: one('marking', values.marking, MARKINGS),
    site: (values.site ?? '').replace(/#.*$/s, ''),
    out: values.out ?? 'shots',
  }
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: KNOWN }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function one<T extends string>(key: string, value: string | undefined, known: readonly T[]): T | null {
  if (value === undefined) return null
  const found = known.find((item) => item === value)
  if (found === undefined) throw new UsageError(`--${key} “${value}” is not known; known are ${known.join(', ')}.`)
  return found
}

function listed<T extends string>(
  key: string,
  value: string | undefined,
  known: readonly T[],
  otherwise: readonly T[],
): readonly T[] {
  if (value === undefined) return otherwise
  return [...new Set(value.split(',').flatMap((part) => one(key, part.trim(), known) ?? []))]
}

function country(code: string): string {
  const upper = code.trim().toUpperCase()
  if (!/^[A-Z]{2}$/.test(upper))
    throw new UsageError(`--partner “${code}” is no country code of two letters, such as BG.`)
  return upper
}

function sized(value: string): Size {
  const size = sizeOf(value)
  if (size === null)
    throw new UsageError(
      `--size “${value}” is not known: 16x9, a4, a4-portrait, or width x height in pixels (64 to 4096).`,
    )
  return size
}
