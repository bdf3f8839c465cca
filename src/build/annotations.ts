/** A coded article and a linked corpus in the annotation format, so that the program and people can be compared. */
import type { CodedArticle, Corpus, CorpusEvent, Span } from '../corpus/types.ts'
import { eventHead } from '../models/eventHead.ts'

/** One article's annotation; its events carry the date that linking gave them. */
export function articleAnnotation(coded: CodedArticle, events: readonly CorpusEvent[]): object {
  const { article } = coded
  const { text, meta } = article
  const slice = ({ start, end }: Span) => text.slice(start, end)
  const lines = (kind: string) => article.paragraphs.filter((p) => p.kind === kind).map(slice)
  return {
    article: article.id,
    meta: {
      lang: meta.lang,
      title: meta.title?.value ?? null,
      publishedOn: meta.publishedOn?.value ?? null,
      agency: meta.agency?.value ?? null,
      dateline: meta.dateline?.value ?? null,
      partners: coded.partners,
      captions: lines('caption'),
      boilerplate: lines('boilerplate'),
    },
    statements: coded.statements.map((statement) => ({
      quote: slice(statement),
      partner: statement.partner,
      when: statement.when,
      codes: statement.codes.map(({ sector, stage, voice, carriedFrom, halted }) => ({
        sector,
        stage,
        voice,
        carriedFrom: carriedFrom === null ? null : slice(carriedFrom),
        halted,
      })),
    })),
    events: events.flatMap((event) =>
      event.evidence
        .filter((evidence) => evidence.article === article.id)
        .map((evidence) => ({ ...eventHead(event, evidence.basis), quotes: evidence.quotes.map(slice) })),
    ),
    instruments: coded.instruments.map((it) => ({ name: it.name, status: it.status, quote: slice(it) })),
    figures: coded.figures.map((it) => ({ value: it.value, unit: it.unit, of: it.of, quote: slice(it) })),
    people: coded.people.map(({ name, forms, role, country }) => ({ name, aliases: forms, role, country })),
  }
}

/** `corpus.json`: the linked events with the articles that bear them out. */
export function corpusAnnotation(corpus: Corpus): object {
  const texts = new Map(corpus.articles.map(({ article }) => [article.id, article.text]))
  return {
    events: corpus.events.map((event) => ({
      ...eventHead(event, event.basis),
      articles: event.evidence.map((evidence) => evidence.article).sort(),
      evidence: event.evidence.map((evidence) => ({
        article: evidence.article,
        quotes: evidence.quotes.map(({ start, end }) => (texts.get(evidence.article) ?? '').slice(start, end)),
      })),
    })),
  }
}
