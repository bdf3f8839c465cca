/** The coded corpus as annotation files (docs/annotation-format.md), from what the filters leave. */
import type { ArticleText, CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { CorpusEvent, Span } from '../../corpus/types.ts'
import { eventHead } from '../../models/eventHead.ts'
import { figuresOf } from '../../models/figures/figuresOf.ts'
import { isWithheld } from '../../models/pieces.ts'
import type { Selection } from '../../models/selection/Selection.ts'
import { aboutLine, fileName } from '../about.ts'
import { type CodedRow, codedStatements } from '../codes.ts'
import type { ExportContext, MadeFile } from '../ExportContext.ts'
import { grouped } from '../grouped.ts'
import { textsOf } from '../quotes.ts'
import { zipOf } from '../zip.ts'

/** A file for each article that the filters leave, and `corpus.json`. */
export async function annotations(context: ExportContext): Promise<MadeFile | null> {
  const { index, selection } = context
  const articles = index.articles.filter((_, at) => selection.articles[at] === 1)
  if (articles.length === 0) return null
  const ids = new Set(articles.map(({ id }) => id))
  const events = selection.events.filter(({ evidence }) => evidence.some(({ article }) => ids.has(article)))
  const texts = await textsOf(context, ids)
  const files = new Map([
    ['README.txt', `${aboutLine(context)}\n`],
    ...annotationFiles(index, selection, texts, articles),
    ['corpus.json', written(corpusAnnotation(events, texts))],
  ])
  return {
    content: zipOf(files, index.asOf),
    name: fileName(context, 'annotations', 'zip'),
    type: 'application/zip',
    note: null,
  }
}

const written = (annotation: object) => `${JSON.stringify(annotation, null, 2)}\n`

function annotationFiles(
  index: CorpusIndex,
  selection: Selection,
  texts: ReadonlyMap<string, ArticleText>,
  articles: readonly IndexArticle[],
): readonly (readonly [string, string])[] {
  const statements = grouped(codedStatements(index, selection.codes), ([first]) => first?.article.id)
  const figures = grouped(figuresOf(index, selection).rows, ({ article }) => article.id)
  return articles.flatMap((article) => {
    const text = texts.get(article.id)
    if (text === undefined) return []
    const slice = ({ start, end }: Span) => text.text.slice(start, end)
    const annotation = {
      article: article.id,
      meta: metaOf(article, text),
      statements: (statements.get(article.id) ?? []).flatMap((codes) => statementOf(codes, slice)),
      events: selection.events.flatMap((event) =>
        event.evidence
          .filter((evidence) => evidence.article === article.id)
          .map((evidence) => ({ ...eventHead(event, evidence.basis), quotes: evidence.quotes.map(slice) })),
      ),
      instruments: article.instruments
        .filter((instrument) => passes(index, selection, article, instrument))
        .map((it) => ({ name: it.name, status: it.status, quote: slice(it) })),
      figures: (figures.get(article.id) ?? []).map(({ figure }) => ({
        value: figure.value,
        unit: figure.unit,
        of: figure.of,
        quote: slice(figure),
      })),
      people: article.people.map(({ name, forms, role, country }) => ({ name, aliases: forms, role, country })),
    }
    return [[`${article.id}.json`, written(annotation)]]
  })
}

function metaOf({ meta, partners }: IndexArticle, text: ArticleText): object {
  const lines = (kind: string) =>
    text.paragraphs
      .filter((paragraph) => paragraph.kind === kind && !isWithheld(text, paragraph))
      .map(({ start, end }) => text.text.slice(start, end))
  return {
    lang: meta.lang,
    title: meta.title?.value ?? null,
    publishedOn: meta.publishedOn?.value ?? null,
    agency: meta.agency?.value ?? null,
    dateline: meta.dateline?.value ?? null,
    partners,
    captions: lines('caption'),
    boilerplate: lines('boilerplate'),
  }
}

function statementOf(codes: readonly CodedRow[], slice: (span: Span) => string): readonly object[] {
  const [first] = codes
  if (first === undefined) return []
  return [
    {
      quote: slice(first.span),
      partner: first.partner,
      when: first.when,
      codes: codes.map(({ sector, stage, voice, carriedFrom, halted }) => ({
        sector,
        stage,
        voice,
        carriedFrom: carriedFrom === null ? null : slice(carriedFrom),
        halted,
      })),
    },
  ]
}

/** An instrument passes with the statement that names it; one that no statement names, with its article. */
function passes(
  { statements }: CorpusIndex,
  selection: Selection,
  article: IndexArticle,
  { start, end }: Span,
): boolean {
  const [from, to] = article.statements
  let isNamed = false
  for (let row = from; row < to; row++) {
    if ((statements.start[row] ?? 0) >= end || (statements.end[row] ?? 0) <= start) continue
    if (selection.statements[row] === 1) return true
    isNamed = true
  }
  return !isNamed
}

function corpusAnnotation(events: readonly CorpusEvent[], texts: ReadonlyMap<string, ArticleText>): object {
  return {
    events: events.map((event) => {
      const evidence = event.evidence.filter(({ article }) => texts.has(article))
      return {
        ...eventHead(event, event.basis),
        articles: evidence.map(({ article }) => article).sort(),
        evidence: evidence.map(({ article, quotes }) => ({
          article,
          quotes: quotes.map(({ start, end }) => (texts.get(article)?.text ?? '').slice(start, end)),
        })),
      }
    }),
  }
}
