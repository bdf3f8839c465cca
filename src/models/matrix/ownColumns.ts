/** The columns of a partner besides the overall one. */
import { UI_LANGS } from '../../corpus/codebook.ts'
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { ColumnChoice } from '../viewState.ts'
import { type Dimension, NOT_STATED } from './dimension.ts'
import { lazily } from './lazily.ts'
import type { MatrixColumn } from './Matrix.ts'
import type { MatrixQuestion } from './MatrixQuestion.ts'
import { partnerArticles } from './partnerArticles.ts'
import { cellsOf, type Tally } from './tally.ts'

interface Of {
  readonly index: CorpusIndex
  readonly question: MatrixQuestion
  readonly dimension: Dimension
  readonly tally: Tally
  /** Positions of the partner's articles that the filters leave, and of the partner. */
  readonly articles: readonly number[]
  readonly partner: number
}

/** One for each value that there is; columns that stand for what is missing come last. */
export function ownColumns(of: Of): readonly MatrixColumn[] {
  const { index, question, dimension, articles } = of
  const { ofArticle, values } = dimension
  const all = articles.flatMap((position) => index.articles[position] ?? [])
  const missing = noArticle(of)
  if (ofArticle === null) {
    const uncoded = all.filter(({ lexicon }) => lexicon === null)
    return [
      ...values.flatMap((_, value) => partOf(of, value, null)),
      ...(uncoded.length > 0 ? uncodedColumns(uncoded, question.columns) : []),
    ]
  }
  const behind = new Map<number, IndexArticle[]>()
  for (const position of articles) {
    const article = index.articles[position]
    const value = ofArticle[position]
    if (article === undefined || value === undefined) continue
    const known = behind.get(value)
    if (known === undefined) behind.set(value, [article])
    else known.push(article)
  }
  const own = [...behind]
    .sort(([a], [b]) => a - b)
    .flatMap(([value, some]): readonly MatrixColumn[] =>
      some.every(({ lexicon }) => lexicon === null)
        ? [{ kind: 'not-coded', value: values[value] ?? NOT_STATED, articles: some }]
        : partOf(of, value, some),
    )
  return [...own, ...missing]
}

/** `behind`: the articles of the value, where it is theirs; else those that hold a statement of it are counted. */
function partOf(
  { index, question, dimension, tally, partner }: Of,
  value: number,
  behind: readonly IndexArticle[] | null,
): readonly MatrixColumn[] {
  const column = tally.columnOf(partner, value)
  // A year, or under a filter a stage, of which nothing is left has no column; without filters all stages and voices have theirs.
  if (column < 0 && behind === null && (question.selection.active || question.columns === 'year')) return []
  const cells = lazily(() => cellsOf(tally, column))
  return [
    {
      kind: 'part',
      partner: index.partners[partner] ?? '',
      by: question.columns,
      value: dimension.values[value] ?? NOT_STATED,
      article: question.columns === 'article' ? (behind?.[0] ?? null) : null,
      articles: behind?.length ?? tally.articles[column] ?? 0,
      get cells() {
        return cells()
      },
    },
  ]
}

/** Languages of the page in which the whole corpus has nothing about the partner, where columns stand for articles or languages. */
function noArticle({ index, question: { columns, langs }, partner }: Of): readonly MatrixColumn[] {
  if (columns !== 'article' && columns !== 'lang') return []
  const known = new Set(
    (partnerArticles(index).of[partner] ?? []).map((at) => index.articles[at]?.meta.lang?.split('-', 1)[0]),
  )
  return UI_LANGS.filter((lang) => !known.has(lang) && (langs.length === 0 || langs.includes(lang))).map(
    (lang): MatrixColumn => ({ kind: 'no-article', lang }),
  )
}

/** Articles that are not coded: each by itself where columns are articles, else together. */
export function uncodedColumns(articles: readonly IndexArticle[], choice: ColumnChoice): readonly MatrixColumn[] {
  if (choice !== 'article') return [{ kind: 'not-coded', value: NOT_STATED, articles }]
  return articles.map((article): MatrixColumn => ({ kind: 'not-coded', value: article.id, articles: [article] }))
}
