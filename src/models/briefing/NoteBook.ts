/** Gives notes their numbers, in the order in which lines ask for them; a sentence that two lines rest on has one number. */
import { STAGES, type Stage, type UiLang } from '../../corpus/codebook.ts'
import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId, Span } from '../../corpus/types.ts'
import { evidenceSource } from '../evidenceSource.ts'
import { statementsAt } from '../selection/sentencePasses.ts'
import { shortIds } from '../shortId.ts'
import type { BriefingNote } from './Briefing.ts'

export interface NoteBook {
  /** The number of the note for a sentence; `stage` where it bears a stage out, which may be carried from the sentence before. */
  readonly note: (article: IndexArticle, span: Span, stage?: Stage) => number
  /** As `note`; null where the corpus has no such article. */
  readonly noteIn: (id: ArticleId, span: Span) => number | null
  readonly notes: () => readonly BriefingNote[]
  readonly shortId: (id: ArticleId) => string
}

export function noteBook(index: CorpusIndex, lang: UiLang): NoteBook {
  const articles = new Map(index.articles.map((article) => [article.id, article]))
  const short = shortIds(index.articles.map(({ id }) => id))
  const shortId = (id: ArticleId) => short.get(id) ?? id
  const numbers = new Map<string, number>()
  const notes: BriefingNote[] = []
  const note: NoteBook['note'] = (article, { start, end }, stage) => {
    const carriedFrom = stage === undefined ? null : carriedOf(index, article, { start, end }, stage)
    const key = `${article.id} ${start} ${end} ${carriedFrom?.start}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = notes.length + 1
    numbers.set(key, number)
    const source = evidenceSource(article, lang)
    notes.push({ number, article, shortId: shortId(article.id), span: { start, end }, carriedFrom, source })
    return number
  }
  return {
    note,
    noteIn: (id, span) => {
      const article = articles.get(id)
      return article === undefined ? null : note(article, span)
    },
    notes: () => notes,
    shortId,
  }
}

/** The sentence that a statement's stage is carried from. */
function carriedOf(index: CorpusIndex, article: IndexArticle, span: Span, stage: Stage): Span | null {
  const { codes } = index
  const rows = statementsAt(index, article, span)
  for (let code = firstCode(codes.statement, rows[0] ?? -1); code >= 0 && code < codes.statement.length; code++) {
    const row = codes.statement[code] ?? -1
    if (row > (rows.at(-1) ?? -1)) return null
    const [start, end] = [codes.carriedStart[code] ?? -1, codes.carriedEnd[code] ?? -1]
    if (start >= 0 && STAGES[codes.stage[code] ?? -1] === stage) return { start, end }
  }
  return null
}

/** The codes stand in the order of their statements. */
function firstCode(statement: readonly number[], row: number): number {
  if (row < 0) return -1
  let low = 0
  let high = statement.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((statement[middle] ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}
