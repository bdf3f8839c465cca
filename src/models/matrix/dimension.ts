/** What the columns of the matrix stand for: the values of the chosen kind, and which of them each statement has. */
import { STAGES, UI_LANGS, VOICES } from '../../corpus/codebook.ts'
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { ColumnChoice } from '../viewState.ts'
import { articleOrder } from './articleOrder.ts'
import { lastYearOf } from './years.ts'

/** The value of a column for what the articles do not state. */
export const NOT_STATED = ''

export interface Dimension {
  /** In the order in which the columns stand; what is not stated comes last. */
  readonly values: readonly string[]
  /** By row of `index.codes`: position in `values`. */
  readonly ofCode: Int32Array
  /** By position in `index.articles`, where the value is the article's and not the statement's. */
  readonly ofArticle: Int32Array | null
}

const kept = new WeakMap<CorpusIndex, Map<ColumnChoice, Dimension>>()

export function dimensionOf(index: CorpusIndex, choice: ColumnChoice): Dimension {
  const known = kept.get(index) ?? new Map<ColumnChoice, Dimension>()
  kept.set(index, known)
  const made = known.get(choice) ?? make(index, choice)
  known.set(choice, made)
  return made
}

function make(index: CorpusIndex, choice: ColumnChoice): Dimension {
  const { codes, articles, statements } = index
  switch (choice) {
    case 'stage':
      return { values: STAGES.toReversed(), ofCode: Int32Array.from(codes.stage, fromTop), ofArticle: null }
    case 'voice':
      return { values: VOICES, ofCode: Int32Array.from(codes.voice), ofArticle: null }
    case 'year': {
      const published = articles.map(({ meta }) => text(meta.publishedOn && lastYearOf(meta.publishedOn.value)))
      const dated = index.dates.map((date) => text(lastYearOf(date)))
      const years = statements.article.map((article, row) => {
        const when = statements.when[row] ?? -1
        return (when < 0 ? published[article] : dated[when]) ?? NOT_STATED
      })
      const values = [...new Set(years)].sort((a, b) => last(a) - last(b) || Number(b) - Number(a))
      const at = positions(values)
      return {
        values,
        ofCode: Int32Array.from(codes.statement, (row) => at(years[row] ?? NOT_STATED)),
        ofArticle: null,
      }
    }
    default: {
      const values = articleValues(index, choice)
      const at = positions(values)
      const ofArticle = Int32Array.from(articles, (article) => at(valueIn(article, choice)))
      const ofCode = Int32Array.from(codes.statement, (row) => ofArticle[statements.article[row] ?? 0] ?? 0)
      return { values, ofCode, ofArticle }
    }
  }
}

const fromTop = (rank: number) => STAGES.length - 1 - rank
const text = (year: number | null) => (year === null ? NOT_STATED : String(year))
const last = (value: string) => (value === NOT_STATED ? 1 : 0)

function positions(values: readonly string[]): (value: string) => number {
  const at = new Map(values.map((value, nth) => [value, nth]))
  return (value) => at.get(value) ?? 0
}

type OfArticle = 'article' | 'outlet' | 'lang'

function valueIn({ id, meta }: IndexArticle, choice: OfArticle): string {
  if (choice === 'article') return id
  return (choice === 'outlet' ? meta.agency?.value : meta.lang) ?? NOT_STATED
}

/** Articles newest first; outlets by the number of their articles; the languages of the page before others. */
function articleValues(index: CorpusIndex, choice: OfArticle): readonly string[] {
  if (choice === 'article') return articleOrder(index).map((at) => index.articles[at]?.id ?? NOT_STATED)
  const count = new Map<string, number>()
  for (const article of index.articles) {
    const value = valueIn(article, choice)
    count.set(value, (count.get(value) ?? 0) + 1)
  }
  const page: readonly string[] = UI_LANGS
  const foreign = (value: string) => (choice === 'lang' && !page.includes(value) ? 1 : 0)
  return [...count]
    .sort(([a, n], [b, m]) => last(a) - last(b) || foreign(a) - foreign(b) || m - n || (a < b ? -1 : 1))
    .map(([value]) => value)
}
