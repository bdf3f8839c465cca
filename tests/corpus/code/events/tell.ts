/** A small article with its actors known, so that the rules of events are tested apart from those of reading. */

import type { Actors, Mention } from '../../../../src/corpus/code/actors/findActors.ts'
import { findEvents } from '../../../../src/corpus/code/events/findEvents.ts'
import type { CodedLang } from '../../../../src/corpus/codebook.ts'
import { asEdtf } from '../../../../src/corpus/edtf.ts'
import { LEXICONS } from '../../../../src/corpus/lexicon/lexicons.ts'
import type { CodedArticle, EventReport, Person, ReadArticle, Sentence } from '../../../../src/corpus/types.ts'

export interface Tale {
  readonly lang: CodedLang
  readonly on: string | null
  /** One sentence a line; a line that begins with `>` is a caption. */
  readonly text: string
  /** "Tô Lâm, Lâm = VN": the full name, other forms, the country; without it, one of whom the text gives none. */
  readonly people: readonly string[]
  /** "Sofia = BG": names of countries, and with `*` before it, a city. With `+` before it, an office without a name. */
  readonly places: readonly string[]
  readonly partner: string
  readonly id?: string
}

export function articleOf({ text, lang, on, id = 'tale' }: Tale): ReadArticle {
  const value = on === null ? null : asEdtf(on)
  let at = 0
  const sentences: Sentence[] = []
  const paragraphs = text.split('\n').map((line, paragraph) => {
    const kind = line.startsWith('>') ? ('caption' as const) : ('text' as const)
    const span = { start: at, end: at + line.length }
    sentences.push({ ...span, paragraph })
    at = span.end + 1
    return { ...span, kind }
  })
  return {
    id,
    text,
    sha256: '',
    lexicon: lang,
    meta: {
      lang,
      title: null,
      publishedOn: value === null ? null : { value, basis: 'coded', span: null },
      agency: null,
      dateline: null,
      url: null,
    },
    paragraphs,
    sentences,
  }
}

export function actorsOf({ text, people, places, partner }: Tale): Actors {
  const mentions: Mention[] = []
  const add = (word: string, mention: Omit<Mention, 'start' | 'end'>) => {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
      if (!/\p{L}/u.test(text.charAt(start - 1)) && !/\p{L}/u.test(text.charAt(start + word.length)))
        mentions.push({ ...mention, start, end: start + word.length })
  }
  const persons = people.map((line, person): Person => {
    const [names = '', side] = line.split(' = ')
    const country = side ?? null
    const [name = '', ...forms] = names.split(', ')
    for (const form of [name, ...forms]) add(form, { kind: 'person', country, person })
    return { name, forms, role: null, country }
  })
  for (const line of places) {
    const [word = '', country = ''] = line.split(' = ')
    const kind = word.startsWith('*') ? 'capital' : word.startsWith('+') ? 'office' : 'country'
    add(word.replace(/^[*+]/, ''), { kind, country, person: null })
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  const apart = mentions.filter((mention) => {
    if (mention.start < end) return false
    end = mention.end
    return true
  })
  return { people: persons, mentions: apart, partners: [partner] }
}

export function eventsOf(tale: Tale): readonly EventReport[] {
  return findEvents(articleOf(tale), actorsOf(tale), LEXICONS[tale.lang])
}

export function codedOf(tale: Tale): CodedArticle {
  const actors = actorsOf(tale)
  return {
    article: articleOf(tale),
    partners: actors.partners,
    statements: [],
    reasons: [],
    events: eventsOf(tale),
    instruments: [],
    figures: [],
    people: actors.people,
  }
}

/** An event as one line: "talks 2025-10-23 header Tô Lâm + Rumen Radev". */
export function lineOf({
  type,
  date,
  basis,
  participants,
}: Pick<EventReport, 'type' | 'date' | 'basis' | 'participants'>): string {
  const who = participants.map((one) => (one.kind === 'person' ? one.name : one.office)).join(' + ')
  return [type, date ?? 'no date', basis ?? '', who].filter(Boolean).join(' ')
}

export const linesOf = (tale: Tale) => eventsOf(tale).map(lineOf)
