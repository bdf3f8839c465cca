/** Raw text to article (codebook section 7): head, title, captions, boilerplate, paragraphs, sentences, language. */
import { fold } from '../fold.ts'
import { agencyOf } from '../lexicon/agencies.ts'
import type { Edtf, Known, Meta, Paragraph, RawArticle, ReadArticle, Sentence, Span } from '../types.ts'
import { agencyInText } from './agencyInText.ts'
import { withoutClosing, withoutOpening } from './frame.ts'
import { datePrefix } from './headDate.ts'
import { codedLang, languageOf } from './language.ts'
import { type Line, lineKinds } from './lineKinds.ts'
import { linesOf, trimmed } from './lines.ts'
import { AGENCY, type LineTerms, lineTerms } from './lineTerms.ts'
import { foldedText } from './readWords.ts'
import { addSentences, Enders } from './sentences.ts'
import { type WordSets, wordSetsOf } from './wordSets.ts'

/** Reads one file's text. Never throws; what is not found is null. */
export function readArticle(raw: RawArticle): ReadArticle {
  const { text } = raw
  const whole = linesOf(text)
  const lang = languageOf(text, whole)
  const lexicon = codedLang(lang)
  const words = wordSetsOf(lang, lexicon)
  const prefix = prefixAmong(text, whole)
  const lines = prefix?.rest == null ? whole : whole.with(prefix.at, prefix.rest)
  const terms = lineTerms(lines, fold(text, 'exact'))
  const kinds = lineKinds(text, lines, terms, words, (signature) => agencyOf(signature) !== null)
  const framed = frames(text, kinds, terms, words)
  const title = kinds.find((line) => line.kind === 'title')
  const meta: Meta = {
    lang,
    title: title === undefined ? null : titleAt(text, title),
    publishedOn: prefix?.date ?? headDate(kinds) ?? framed.date,
    agency: framed.agency,
    dateline: framed.dateline,
    url: null,
  }
  const { id, sha256, note } = raw
  const { paragraphs, sentences } = framed
  if (note === undefined) return { id, text, sha256, meta, lexicon, paragraphs, sentences }
  return { id, text, sha256, note, meta, lexicon, paragraphs, sentences }
}

/** A title without the marks of Markdown around it. */
function titleAt(text: string, { start, end }: Span): Known<string> {
  const [before] = /^[#>*_\s]*/.exec(text.slice(start, end)) ?? ['']
  const [after] = /[*_\s]*$/.exec(text.slice(start + before.length, end)) ?? ['']
  const span = { start: start + before.length, end: end - after.length }
  return { value: text.slice(span.start, span.end), basis: 'coded', span }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** The day of publication stands before the text: on its first line, or below a title. */
const PREFIX_LINES = 4

interface Prefixed {
  readonly at: number
  readonly date: Known<Edtf>
  /** What stands behind it on its line. */
  readonly rest: Span | null
}

function prefixAmong(text: string, lines: readonly Span[]): Prefixed | null {
  for (let at = 0; at < lines.length && at < PREFIX_LINES; at++) {
    const line = lines[at]
    if (line === undefined || !text.startsWith('date ', line.start)) continue
    const found = datePrefix(text.slice(line.start, Math.min(line.end, line.start + 40)))
    if (found === null) continue
    const date: Known<Edtf> = { value: found.date, basis: 'coded', span: spanOf(line) }
    return { at, date, rest: trimmed(text, line.start + found.length, line.end) }
  }
  return null
}

function headDate(lines: readonly Line[]): Known<Edtf> | null {
  const line = lines.find(({ date }) => date !== null)
  return line?.date == null ? null : { value: line.date, basis: 'coded', span: spanOf(line) }
}

/** A dateline stands at the text's beginning, or behind a lead; a signature at its end, or before what was added to it. */
const OPENING_LINES = 3
const CLOSING_LINES = 4

interface Framed {
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly dateline: Known<string> | null
  readonly agency: Known<string> | null
  readonly date: Known<Edtf> | null
}

/** "10:30 | " before the city. */
const CLOCK = /^\d{1,2}[:h]\d{2}(?: ?[ap]m)?\s*[|·•,-]\s*/iu

/** The city of a head line: alone, or before a date. */
function placeOf(text: string, { start, end }: Span, { cities }: WordSets): Known<string> | null {
  const line = text.slice(start, end)
  const from = CLOCK.exec(line)?.[0].length ?? 0
  const [place = ''] = /^[^,\d(–—-]+/u.exec(line.slice(from)) ?? []
  const value = place.trim()
  const at = start + from
  return cities.has(foldedText(value)) ? { value, basis: 'coded', span: { start: at, end: at + value.length } } : null
}

/** Takes the frames off the paragraphs of the text and cuts every line but a head into sentences. */
function frames(text: string, lines: readonly Line[], terms: LineTerms, words: WordSets): Framed {
  const paragraphs: Paragraph[] = []
  let texts = 0
  for (const { start, end, kind } of lines) {
    paragraphs.push({ start, end, kind })
    if (kind === 'text') texts++
  }
  const sentences: Sentence[] = []
  const enders = new Enders(text)
  let dateline: Known<string> | null = null
  let agency: Known<string> | null = null
  let date: Known<Edtf> | null = null
  for (let paragraph = 0, before = 0; paragraph < lines.length; paragraph++) {
    const line = lines[paragraph]
    if (line === undefined) break
    if (line.kind === 'head' && before < OPENING_LINES) dateline ??= placeOf(text, line, words)
    const nth = line.kind === 'text' ? before++ : -1
    let body: Span = line
    if (nth >= 0 && nth < OPENING_LINES && dateline === null) {
      const framed = withoutOpening(text, line, words)
      date ??= framed.date
      body = framed.body
      dateline = framed.dateline
      agency ??= framed.agency
    }
    if (nth >= 0 && nth >= texts - CLOSING_LINES) {
      const framed = withoutClosing(text, body, ((terms.last[paragraph] ?? 0) & AGENCY) !== 0)
      body = framed.body
      agency ??= framed.agency
    }
    if (line.kind !== 'head') addSentences(sentences, text, enders, body, paragraph, words.abbreviations)
  }
  return { paragraphs, sentences, dateline, date, agency: agency ?? agencyInText(text, lines, terms, words) }
}
