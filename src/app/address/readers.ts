/** How each key of an address is read. */
import { SECTORS, type Sector, STAGES, UI_LANGS, VOICES } from '../../corpus/codebook.ts'
import {
  type CellRef,
  COLUMN_CHOICES,
  EVENT_COLUMNS,
  FIGURE_COLUMNS,
  LANE_CHOICES,
  MARKINGS,
  PAGE_FORMATS,
  type SentenceRef,
  THEMES,
  type ViewState,
} from '../../models/viewState.ts'
import { daysFrom } from './days.ts'
import { listFrom, NONE_OPEN } from './lists.ts'

type Change = Partial<ViewState>

export const oneOfList = <T extends string>(list: readonly T[], text: string): T | null =>
  list.find((item) => item === text) ?? null

const COUNTRY = /^[A-Z]{2}$/
const YEAR = /^\d{4}$/
const HASH = /^[0-9a-f]{8}$/
const SENTENCE = /^(.+)\.(\d+)-(\d+)\.([0-9a-f]{8})$/

const anyText = (text: string): string | null => (text === '' ? null : text)
const country = (text: string): string | null => (COUNTRY.test(text) ? text : null)
const among =
  <T extends string>(list: readonly T[]) =>
  (text: string) =>
    oneOfList(list, text)

function cellFrom(text: string): CellRef | null {
  const [partner, sectorText, ...rest] = text.split('.')
  const sector = oneOfList<Sector>(SECTORS, sectorText ?? '')
  if (partner === undefined || !COUNTRY.test(partner) || sector === null) return null
  return { partner, sector, column: rest.length > 0 ? rest.join('.') : null }
}

function sentenceFrom(text: string): SentenceRef | null {
  const [, article, start, end, sha8] = SENTENCE.exec(text) ?? []
  if (article === undefined || start === undefined || end === undefined || sha8 === undefined) return null
  return Number(start) < Number(end) ? { article, start: Number(start), end: Number(end), sha8 } : null
}

/** `partner`, or from the last to the first `-partner`. */
function orderFrom<T extends string>(columns: readonly T[]) {
  return (text: string): { readonly by: T; readonly descending: boolean } | null => {
    const descending = text.startsWith('-')
    const by = oneOfList(columns, descending ? text.slice(1) : text)
    return by === null ? null : { by, descending }
  }
}

/** A reader of one key: null where the value is not understood. */
function reader<T>(read: (text: string) => T | null, change: (value: T) => Change): (text: string) => Change | null {
  return (text) => {
    const value = read(text)
    return value === null ? null : change(value)
  }
}

const list = <T extends string>(known: (part: string) => T | null, change: (parts: readonly T[]) => Change) =>
  reader((text) => listFrom(text, known), change)

export const READERS: Readonly<Record<string, (text: string) => Change | null>> = {
  lang: reader(among(UI_LANGS), (lang) => ({ lang })),
  theme: reader(among(THEMES), (theme) => ({ theme })),
  partner: list(country, (partners) => ({ partners })),
  sector: list(among(SECTORS), (sectors) => ({ sectors })),
  stage: list(among(STAGES), (stages) => ({ stages })),
  voice: list(among(VOICES), (voices) => ({ voices })),
  article: list(anyText, (articles) => ({ articles })),
  outlet: list(anyText, (outlets) => ({ outlets })),
  in: list(anyText, (langs) => ({ langs })),
  between: reader(daysFrom, (between) => ({ between })),
  text: reader(anyText, (text) => ({ text })),
  columns: reader(among(COLUMN_CHOICES), (columns) => ({ columns })),
  open: reader(
    (text) => (text === NONE_OPEN ? [] : listFrom(text, country)),
    (open) => ({ open }),
  ),
  since: reader(
    (text) => (YEAR.test(text) ? Number(text) : null),
    (since) => ({ since }),
  ),
  cell: reader(cellFrom, (cell) => ({ cell })),
  event: reader(anyText, (event) => ({ event })),
  days: reader(daysFrom, (days) => ({ days })),
  lanes: reader(among(LANE_CHOICES), (lanes) => ({ lanes })),
  order: reader(orderFrom(EVENT_COLUMNS), (order) => ({ order })),
  figures: reader(orderFrom(FIGURE_COLUMNS), (figureOrder) => ({ figureOrder })),
  page: reader(among(PAGE_FORMATS), (page) => ({ page })),
  marking: reader(among(MARKINGS), (marking) => ({ marking })),
  left: reader(anyText, (left) => ({ left })),
  right: reader(anyText, (right) => ({ right })),
  third: reader(anyText, (third) => ({ third })),
  alone: reader(among(['1']), () => ({ alone: true })),
  at: reader(sentenceFrom, (at) => ({ at })),
  corpus: reader(
    (text) => (HASH.test(text) ? text : null),
    (corpus) => ({ corpus }),
  ),
}
