/** The changes as lines for the terminal: each with the numbers of its notes, and below the sentences that they stand for. */
import type { UiLang } from '../../corpus/codebook.ts'
import type { ArticleText } from '../../corpus/index/CorpusIndex.ts'
import type { ArticleId } from '../../corpus/types.ts'
import type { BriefingLine, BriefingNote } from '../../models/briefing/Briefing.ts'
import { type Quotes, quotesOf } from '../../models/briefing/quotesOf.ts'
import type { Since } from '../../models/briefing/sinceOf.ts'

const NOTES: Readonly<Record<UiLang, { readonly notes: string; readonly noText: string }>> = {
  vi: { notes: 'Chú dẫn', noText: 'không có văn bản của bài trong thư mục này' },
  en: { notes: 'Notes', noText: 'the folder does not hold the text of this article' },
}

export function reportOf({ section, notes }: Since, texts: ReadonlyMap<ArticleId, ArticleText>, lang: UiLang): string {
  const quotes = quotesOf(notes, texts)
  const groups = section.groups.flatMap(({ heading, lines }) => ['', heading ?? '', ...lines.map(lineText)])
  const remarks = section.remarks.flatMap((remark) => ['', remark])
  const proofs = notes.length === 0 ? [] : ['', NOTES[lang].notes, ...notes.map((note) => noteText(note, quotes, lang))]
  return `${[section.heading, section.lede ?? '', ...groups, ...remarks, ...proofs].join('\n')}\n`
}

const lineText = ({ lead, text, notes }: BriefingLine) => `  ${lead}: ${text} [${notes.join(', ')}]`

function noteText({ number, shortId, source }: BriefingNote, quotes: Quotes, lang: UiLang): string {
  const quote = quotes.get(number)
  const words = quote?.status === 'ready' ? `“${quote.quote}”` : NOTES[lang].noText
  const from = [source.agency, source.place, source.date].filter((part) => part !== null)
  return `  ${number}  ${words} (${[shortId, ...from].join(', ')})`
}
