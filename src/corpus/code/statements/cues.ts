/** The staging words of a sentence with what stands before them: a mark of the past, "to" or "will be", a negation. */
import type { Cue } from '../../lexicon/StatementWords.ts'
import type { Span } from '../../types.ts'
import { type Marked, type Scanned, wordsBefore } from './Scanned.ts'

/** `tensed`: the verb's own form or a mark before it says that it is finite. `base`: "to", "will be" or the like stands before it. */
export interface StageCue extends Span {
  readonly cue: Cue
  readonly tensed: boolean
  readonly base: boolean
}

const MARKS: ReadonlySet<Cue> = new Set<Cue>(['perfect', 'passive', 'running', 'not'])
const FINITE: ReadonlySet<Cue> = new Set<Cue>(['deed', 'sign', 'join', 'discuss', 'agree', 'halt', 'want'])
const MARK_REACH = 26

/** The staging words of a sentence; a mark of the past before a verb that is not in the lexicon is a deed of its own. */
export function stageCues(sentence: Scanned): StageCue[] {
  const found: StageCue[] = []
  const verbsChange = sentence.words.participleEndings !== null
  for (const boundary of semicolons(sentence)) found.push(boundary)
  let mark: Marked<Cue> | null = null
  sentence.cues.forEach((cue, index) => {
    if (MARKS.has(cue.means)) {
      const merged = markAlone(sentence, cue, sentence.cues[index + 1])
      if (merged) found.push(merged)
      mark = cue
      return
    }
    const marked = mark !== null && cue.start - mark.end <= MARK_REACH ? mark : null
    mark = null
    if (marked?.means === 'not' && FINITE.has(cue.means) && cue.means !== 'want') return
    const base = FINITE.has(cue.means) && isBase(sentence, cue)
    found.push({
      start: cue.start,
      end: cue.end,
      cue: cue.means,
      tensed: verbsChange ? !base : marked !== null && !base,
      base,
    })
  })
  return found.sort((a, b) => a.start - b.start)
}

function isBase(sentence: Scanned, cue: Span): boolean {
  const { infinitives, adverbs } = sentence.finders
  const words = wordsBefore(sentence, cue.start, 4)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (infinitives.has(word) || infinitives.has(`${words[i + 1] ?? ''} ${word}`)) return true
    if (!adverbs.has(word) && !word.endsWith('ly')) return false
  }
  return false
}

const WORD_AFTER = /^\s+([\p{L}\p{M}-]+)/u

/** A mark of the past whose verb no cue names: "has poured", "đã rót". */
function markAlone(sentence: Scanned, mark: Marked<Cue>, next: Marked<Cue> | undefined): StageCue | null {
  if (mark.means === 'not') return null
  if (next && next.start - mark.end <= MARK_REACH) return null
  const endings = sentence.words.participleEndings
  if (endings === null) {
    if (isBase(sentence, mark)) return null
    return { start: mark.start, end: mark.end, cue: 'deed', tensed: mark.means === 'perfect', base: false }
  }
  let end = mark.end
  for (let tries = 0; tries < 3; tries++) {
    const match = WORD_AFTER.exec(sentence.reader.slice(end, Math.min(sentence.at.end, end + 24)))
    const word = match?.[1]
    if (!match || !word) return null
    end += match[0].length
    if (endings.some((ending) => word.endsWith(ending) && word.length > ending.length + 1))
      return isBase(sentence, mark) ? null : { start: mark.start, end, cue: 'deed', tensed: true, base: false }
    if (!sentence.finders.adverbs.has(word) && !word.endsWith('ly')) return null
  }
  return null
}

function semicolons(sentence: Scanned): StageCue[] {
  const text = sentence.reader.slice(sentence.at.start, sentence.at.end)
  const found: StageCue[] = []
  for (let i = text.indexOf(';'); i >= 0; i = text.indexOf(';', i + 1)) {
    const start = sentence.at.start + i
    found.push({ start, end: start + 1, cue: 'clause', tensed: false, base: false })
  }
  return found
}
