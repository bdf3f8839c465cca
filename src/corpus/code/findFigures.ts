/** Numbers and multiples that the text gives about the relationship, each once, at its first mention (codebook section 6). */
import { HOME } from '../codebook.ts'
import type { Lexicon } from '../lexicon/Lexicon.ts'
import type { Figure, ReadArticle, Sentence, Span } from '../types.ts'
import type { Actors, Mention } from './actors/findActors.ts'
import { type DateMention, findDates } from './dates/findDates.ts'
import { type FoundFigure, figureAt } from './figures/figureAt.ts'
import { type FigureToken, FigureTokens } from './figures/figureTokens.ts'
import { foldedOf } from './foldedOf.ts'
import { isShouted } from './isShouted.ts'

/** A sentence longer than this is no sentence; see `findEvents`. */
const LONGEST = 3000

export function findFigures(article: ReadArticle, actors: Actors, lexicon: Lexicon): readonly Figure[] {
  const tokens = new FigureTokens(foldedOf(article), lexicon.events.figures)
  const dates = findDates(article, lexicon)
  const figures: Figure[] = []
  const seen = new Set<string>()
  let date = 0
  let who = 0
  for (const sentence of article.sentences) {
    const { start, end } = sentence
    if (article.paragraphs[sentence.paragraph]?.kind !== 'text' || end - start > LONGEST) continue
    const counted = tokens.in(sentence)
    if (counted.length === 0 || isShouted(article.text, sentence)) continue
    while ((actors.mentions[who]?.start ?? start) < start) who++
    const firstMention = who
    while ((actors.mentions[who]?.start ?? end) < end) who++
    const firstDate = date
    while ((dates[date]?.start ?? end) < end) date++
    if (isElsewhere(actors.mentions.slice(firstMention, who), actors)) continue
    const spans = dates.slice(firstDate, date).filter(isTime)
    const inside = spans.length === 0 ? counted : counted.filter((token) => !isWithin(token, spans))
    for (const found of figuresIn(inside, article.text)) {
      const key = `${found.value} ${found.unit}`
      if (!seen.has(key)) figures.push(figure(found, sentence, article.text))
      seen.add(key)
    }
  }
  return figures
}

const isTime = ({ meaning }: DateMention) => meaning.kind === 'date' && meaning.bound !== 'along'

const isWithin = ({ start, end }: Span, spans: readonly Span[]) =>
  spans.some((span) => start >= span.start && end <= span.end)

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

function figuresIn(tokens: readonly FigureToken[], text: string): FoundFigure[] {
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
