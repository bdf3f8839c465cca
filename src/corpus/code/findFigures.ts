/** Numbers and multiples that the text gives about the relationship, each once, at its first mention (codebook section 6). */
import { HOME } from '../codebook.ts'
import type { Lexicon } from '../lexicon/Lexicon.ts'
import type { Figure, ReadArticle, Sentence, Span } from '../types.ts'
import type { Actors, Mention } from './actors/findActors.ts'
import { findDates } from './dates/findDates.ts'
import { type FoundFigure, figureAt } from './figures/figureAt.ts'
import { figureTokens } from './figures/figureTokens.ts'
import { foldedOf } from './foldedOf.ts'

/** A sentence longer than this is no sentence; see `findEvents`. */
const LONGEST = 3000

export function findFigures(article: ReadArticle, actors: Actors, lexicon: Lexicon): readonly Figure[] {
  const tokens = figureTokens(foldedOf(article), lexicon.events.figures)
  const dates = findDates(article, lexicon).filter(
    ({ meaning }) => meaning.kind === 'date' && meaning.bound !== 'along',
  )
  const figures: Figure[] = []
  const seen = new Set<string>()
  let next = 0
  let date = 0
  let who = 0
  for (const sentence of article.sentences) {
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next++
    const from = next
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next++
    const mentions: Mention[] = []
    for (; (actors.mentions[who]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; who++) {
      const mention = actors.mentions[who]
      if (mention && mention.start >= sentence.start) mentions.push(mention)
    }
    const spans: Span[] = []
    for (; (dates[date]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; date++) {
      const span = dates[date]
      if (span) spans.push(span)
    }
    const kind = article.paragraphs[sentence.paragraph]?.kind
    if (kind !== 'text' || sentence.end - sentence.start > LONGEST || isElsewhere(mentions, actors)) continue
    const inside = tokens
      .slice(from, next)
      .filter(({ start, end }) => !spans.some((span) => start >= span.start && end <= span.end))
    for (const found of figuresIn(inside, article.text)) {
      const key = `${found.value} ${found.unit}`
      if (!seen.has(key)) figures.push(figure(found, sentence, article.text))
      seen.add(key)
    }
  }
  return figures
}

/** A sentence about a third country and not about the partner gives no figure of the relationship. */
function isElsewhere(mentions: readonly Mention[], actors: Actors): boolean {
  let abroad = false
  for (let index = 0; index < mentions.length; index++) {
    const mention = mentions[index]
    if (mention === undefined || mention.country === null || mention.country === HOME) continue
    const next = mentions[index + 1]
    if (next?.country === HOME && next.start - mention.end <= JOINED) continue
    if (actors.partners.includes(mention.country)) return false
    abroad = true
  }
  return abroad
}

/** "the EU–Việt Nam agreement" names no third country: it is written as one with the home country. */
const JOINED = 3

function figuresIn(tokens: ReturnType<typeof figureTokens>, text: string): FoundFigure[] {
  const found: FoundFigure[] = []
  for (let index = 0; index < tokens.length; ) {
    const hit = figureAt(tokens, index, text)
    if (hit === null) {
      index++
      continue
    }
    found.push(hit)
    index = Math.max(hit.next, index + 1)
  }
  return found
}

/** How much of the sentence says what is counted. */
const OF = 60

function figure({ value, unit, end }: FoundFigure, sentence: Sentence, text: string): Figure {
  const after = text.slice(end, Math.min(sentence.end, end + OF)).split(/[,;:.()]/)[0] ?? ''
  const whole = end + OF < sentence.end && after.length === OF ? after.slice(0, after.lastIndexOf(' ')) : after
  return { start: sentence.start, end: sentence.end, value, unit, of: whole.trim() }
}
