/** Read, code, link: texts in, corpus out. One pure function of texts and lexicons; every problem is collected, none swallowed. */
import { codeArticle } from './code/codeArticle.ts'
import { newestDate } from './link/asOf.ts'
import { findDisagreements } from './link/disagreements.ts'
import { linkEvents } from './link/linkEvents.ts'
import { pairPassages } from './link/pairPassages.ts'
import { Reports } from './link/sameReports.ts'
import { Traits } from './link/traits.ts'
import { withNote } from './read/editorNote.ts'
import { readArticle } from './read/readArticle.ts'
import type { CodedArticle, Corpus, Problem, RawArticle } from './types.ts'

/** Codes every article and links them. `problems` are those that reading the files gave; the coder's own are added. */
export function buildCorpus(raws: readonly RawArticle[], problems: readonly Problem[] = []): Corpus {
  const all: Problem[] = [...problems]
  const articles: CodedArticle[] = []
  const reports = new Reports()
  const traits = new Traits()
  for (const raw of raws) {
    const { coded, problems: found } = codeOne(raw)
    all.push(...found)
    if (coded === null) continue
    articles.push(coded)
    reports.add(coded.article)
    traits.add(coded)
  }
  const events = linkEvents(articles)
  const passages = pairPassages(articles, events, traits)
  const groups = reports.same()
  return {
    articles,
    events,
    passages,
    sameReports: groups,
    disagreements: findDisagreements(articles, events, passages, groups),
    problems: all,
    asOf: newestDate(articles),
  }
}

interface CodedOne {
  readonly coded: CodedArticle | null
  readonly problems: readonly Problem[]
}

/** A fault of the coder must not take the other articles with it: it becomes a problem with the file's name. */
function codeOne(raw: RawArticle): CodedOne {
  try {
    const { article, problems } = withNote(readArticle(raw))
    const coded = codeArticle(article)
    return { coded, problems: [...problems, ...problemsOf(coded)] }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { coded: null, problems: [{ kind: 'coder-failed', file: `${raw.id}.txt`, span: null, detail }] }
  }
}

function problemsOf(coded: CodedArticle): Problem[] {
  const { article } = coded
  const file = `${article.id}.txt`
  if (article.meta.lang === null) return [{ kind: 'language-unknown', file, span: null, detail: null }]
  if (article.lexicon === null)
    return [{ kind: 'language-without-lexicon', file, span: null, detail: article.meta.lang }]
  if (coded.partners.length === 0) return [{ kind: 'no-partner', file, span: null, detail: null }]
  return []
}
