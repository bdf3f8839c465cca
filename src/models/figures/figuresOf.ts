/** Every number that the filters leave, with the sentence that gives it; the disagreements of the index between them. */
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { CountryCode, Disagreement, Span } from '../../corpus/types.ts'
import type { Selection } from '../selection/Selection.ts'
import { sentencePasses, statementsAt } from '../selection/sentencePasses.ts'
import type { FigurePair, FigureRow, FigureSide, Figures } from './FigureRow.ts'

type Disputed = Extract<Disagreement, { kind: 'figure' }>

export function figuresOf(index: CorpusIndex, selection: Selection): Figures {
  const disputes = index.disagreements.filter((one) => one.kind === 'figure')
  const disputed = new Set(
    disputes.flatMap(({ left, right }) => [idOf(left.article, left), idOf(right.article, right)]),
  )
  const rows = index.articles.flatMap((article, at) =>
    selection.articles[at] === 1 ? rowsOf(index, selection, article, disputed) : [],
  )
  const left = new Set(rows.map(({ article, figure }) => idOf(article.id, figure)))
  return {
    rows,
    pairs: pairsOf(index, disputes, left),
    articles: new Set(rows.map(({ article }) => article.id)).size,
  }
}

const idOf = (article: string, { start, value }: Span & { readonly value: string }) => `${article} ${start} ${value}`

function rowsOf(
  index: CorpusIndex,
  selection: Selection,
  article: IndexArticle,
  disputed: ReadonlySet<string>,
): readonly FigureRow[] {
  return article.figures.flatMap((figure) => {
    const statements = statementsAt(index, article, figure)
    if (!sentencePasses(index, selection, article, statements)) return []
    const id = idOf(article.id, figure)
    const said = partnersOf(index, statements)
    return [
      {
        id: `${id} ${figure.unit} ${figure.of}`,
        article,
        figure,
        partners: said.length > 0 ? said : article.partners,
        disputed: disputed.has(id),
      },
    ]
  })
}

function partnersOf({ statements, partners }: CorpusIndex, rows: readonly number[]): readonly CountryCode[] {
  return [...new Set(rows.flatMap((row) => partners[statements.partner[row] ?? -1] ?? []))]
}

/** A pair stands where one of its two numbers is left: the other is what there is to say against it. */
function pairsOf(index: CorpusIndex, disputes: readonly Disputed[], left: ReadonlySet<string>): readonly FigurePair[] {
  if (disputes.length === 0) return []
  const articles = new Map(index.articles.map((article) => [article.id, article]))
  return disputes.flatMap((one) => {
    if (![one.left, one.right].some((said) => left.has(idOf(said.article, said)))) return []
    const [first, second] = [sideOf(articles, one.left), sideOf(articles, one.right)]
    if (first === null || second === null) return []
    const id = `${one.partner} ${one.unit} ${idOf(one.left.article, one.left)} ${idOf(one.right.article, one.right)}`
    return [{ id, partner: one.partner, unit: one.unit, sides: [first, second] }]
  })
}

function sideOf(articles: ReadonlyMap<string, IndexArticle>, said: Disputed['left']): FigureSide | null {
  const article = articles.get(said.article)
  if (article === undefined) return null
  const { start, end, value } = said
  const figure = article.figures.find((it) => it.start === start && it.value === value)
  return { article, start, end, value, of: figure?.of ?? null }
}
