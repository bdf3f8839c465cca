/** `npm run -s code -- --explain FILE`: an article sentence by sentence, with the words that gave each code or the reason that there is none. */
import type { Code, CodedArticle, Corpus, CorpusEvent, Sentence, Span, Statement } from '../corpus/types.ts'
import { labelText } from '../models/eventLabel.ts'

/** The whole explanation of a corpus of one article, ready to print. */
export function explain(corpus: Corpus): string {
  return corpus.articles
    .map((coded) => [...head(coded), ...sentences(coded), ...events(corpus.events, coded)].join('\n'))
    .join('\n')
}

function head({ article, partners, people }: CodedArticle): string[] {
  const { meta } = article
  const known = (['title', 'publishedOn', 'agency', 'dateline', 'url'] as const).map((key) => {
    const value = meta[key]
    return `  ${key.padEnd(12)} ${value === null ? 'not stated' : `${value.value}  (${value.basis})`}`
  })
  return [
    `${article.id}  sha256 ${article.sha256}`,
    `  language     ${meta.lang ?? 'not recognised'}${article.lexicon === null ? ', not coded' : ''}`,
    ...known,
    `  partners     ${partners.join(', ') || 'none'}`,
    ...people.map(
      (person) =>
        `  person       ${person.name}  ${person.role ?? 'role not stated'}  ${person.country ?? 'side not known'}`,
    ),
    '',
  ]
}

function sentences(coded: CodedArticle): string[] {
  const { article, statements, reasons } = coded
  const lines = article.paragraphs
    .filter((paragraph) => paragraph.kind !== 'text')
    .map((paragraph) => `${place(paragraph)} ${paragraph.kind}: ${article.text.slice(paragraph.start, paragraph.end)}`)
  const of = (sentence: Sentence) => statements.filter((statement) => statement.start === sentence.start)
  return [
    ...lines,
    ...article.sentences.flatMap((sentence, i) => [
      '',
      `${place(sentence)} ${article.text.slice(sentence.start, sentence.end)}`,
      ...of(sentence).flatMap((statement) => codes(article.text, statement)),
      ...(reasons[i] ? [`    no statement: ${reasons[i]}`] : []),
    ]),
  ]
}

function codes(text: string, { partner, when, codes }: Statement): string[] {
  return codes.map(
    (code) =>
      `    ${partner} ${code.sector} “${words(text, code.sectorAt)}”  ${stage(text, code)}${when ? `  when ${when}` : ''}`,
  )
}

function stage(text: string, { stage, stageAt, voice, rule, halted, carriedFrom }: Code): string {
  const verb = stageAt === null ? '' : ` “${words(text, stageAt)}”`
  const carried = carriedFrom === null ? '' : `, carried from ${place(carriedFrom)}`
  return `${stage}${verb}  ${voice}  (${rule}${halted ? ', halted' : ''}${carried})`
}

function events(all: readonly CorpusEvent[], { article }: CodedArticle): string[] {
  return [
    '',
    ...all.flatMap((event) => [
      `event ${event.type} ${event.date} (${event.basis}${event.planned ? ', planned' : ''}) ${event.partner} ${labelText(event.label, 'en')}`,
      ...event.evidence.flatMap(({ quotes }) =>
        quotes.map((quote) => `    ${place(quote)} ${words(article.text, quote)}`),
      ),
    ]),
  ]
}

const place = ({ start, end }: Span) => `[${start}-${end}]`
const words = (text: string, { start, end }: Span) => text.slice(start, end)
