/** What has a name in a corpus: partners, events, people, instruments; one that several articles name stands once. */
import { UI_LANGS } from '../../corpus/codebook.ts'
import { fold } from '../../corpus/fold.ts'
import type { CodedArticle, Corpus, CorpusEvent, CountryCode, Person } from '../../corpus/types.ts'
import { labelText } from '../eventLabel.ts'
import { countryWords } from './countryWords.ts'
import type { NamedThing } from './names.ts'
import type { Thing } from './SearchIndex.ts'

interface Things {
  readonly things: readonly Thing[]
  readonly named: readonly NamedThing[]
}

/** The sentence of the corpus within which an offset of an article lies. */
type SentenceAt = (article: number, at: number) => number | null

type Named = Omit<NamedThing, 'id'> & { readonly thing: Thing }

export function thingsOf(corpus: Corpus, partners: readonly CountryCode[], sentenceAt: SentenceAt): Things {
  const all: readonly Named[] = [
    ...partners.map((partner): Named => {
      const names = countryWords(partner)
      return { thing: { kind: 'partner', partner, names }, name: names.join(' '), about: '' }
    }),
    ...corpus.events.map((event, nth): Named => ({ thing: { kind: 'event', nth }, ...eventWords(event) })),
    ...people(corpus.articles, sentenceAt),
    ...instruments(corpus.articles, sentenceAt),
  ]
  return {
    things: all.map(({ thing }) => thing),
    named: all.map(({ name, about }, id) => ({ id, name, about })),
  }
}

function eventWords({ label, participants, place, partner }: CorpusEvent): { name: string; about: string } {
  const who = participants.map((one) => (one.kind === 'person' ? one.name : one.office))
  return {
    name: UI_LANGS.map((lang) => labelText(label, lang)).join(' '),
    about: [...who, place ?? '', ...countryWords(partner)].join(' '),
  }
}

const sameName = (name: string) => fold(name, 'exact').text

/** Keeps the first of those that have one key, and counts the articles that name it. */
function once(all: readonly (Named & { readonly key: string; readonly article: number })[]): readonly Named[] {
  const articles = new Map<string, Set<number>>()
  const first = new Map<string, Named>()
  for (const { key, article, ...named } of all) {
    articles.set(key, (articles.get(key) ?? new Set()).add(article))
    if (!first.has(key)) first.set(key, named)
  }
  return [...first].map(([key, { thing, ...words }]) => ({
    ...words,
    thing: 'articles' in thing ? { ...thing, articles: articles.get(key)?.size ?? 1 } : thing,
  }))
}

function people(articles: readonly CodedArticle[], sentenceAt: SentenceAt): readonly Named[] {
  return once(
    articles.flatMap(({ article: { text }, people }, article) =>
      people.map((person, nth) => ({
        key: `${sameName(person.name)} ${person.country}`,
        article,
        thing: {
          kind: 'person' as const,
          article,
          nth,
          sentence: firstNamed(text, person, article, sentenceAt),
          articles: 1,
        },
        name: [person.name, ...person.forms].join(' '),
        about: [person.role ?? '', ...(person.country === null ? [] : countryWords(person.country))].join(' '),
      })),
    ),
  )
}

function firstNamed(text: string, { name, forms }: Person, article: number, sentenceAt: SentenceAt): number | null {
  for (const form of [name, ...forms])
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const sentence = sentenceAt(article, at)
      if (sentence !== null) return sentence
    }
  return null
}

function instruments(articles: readonly CodedArticle[], sentenceAt: SentenceAt): readonly Named[] {
  return once(
    articles.flatMap(({ instruments, partners }, article) =>
      instruments.map(({ name, start }, nth) => ({
        key: sameName(name),
        article,
        thing: { kind: 'instrument' as const, article, nth, sentence: sentenceAt(article, start), articles: 1 },
        name,
        about: partners.flatMap(countryWords).join(' '),
      })),
    ),
  )
}
