/** The grammar of a figure: what stands before and after a number decides whether it is one. */
import { SPACE, unitAt } from '../../units.ts'
import { written } from './amounts.ts'
import type { FigureToken } from './figureTokens.ts'

export interface FoundFigure {
  readonly value: string
  readonly unit: string
  readonly end: number
  readonly next: number
}

/** Numbers in words below this count things of the moment ("two plants", "three ministers"). */
const LEAST_IN_WORDS = 4

/** What even two or three of are a figure: works of cooperation, not the people or planes of the moment. */
const FEW = new Set(['projects', 'classes', 'schools', 'varieties', 'companies'])

class Near {
  readonly tokens: readonly FigureToken[]
  readonly text: string

  constructor(tokens: readonly FigureToken[], text: string) {
    this.tokens = tokens
    this.text = text
  }

  /** The token at `index` if only spaces stand between it and the one before. */
  after(index: number): FigureToken | null {
    const [before, token] = [this.tokens[index - 1], this.tokens[index]]
    if (!before || !token || token.start - before.end > 2 || token.start < before.end) return null
    return areSpaces(this.text, before.end, token.start) ? token : null
  }

  /** Whether a word that is no part of a figure ("lần thứ", "No.") stands right before. */
  barred(index: number): boolean {
    const token = this.tokens[index]
    const before = this.tokens[index - 1]
    return before?.kind === 'no-figure' && token !== undefined && token.start - before.end <= 2
  }

  /** The noun after a number, where it is one of those that are not counted; adjectives may stand between. */
  uncounted(index: number, end: number): boolean {
    const beside = this.tokens[index]
    if (beside?.kind === 'uncounted-beside' && beside.start - end <= 1) return true
    for (let ahead = index; ahead <= index + 2; ahead++) {
      const token = this.tokens[ahead]
      if (!token || token.start - end > 24 || /[,.;:()]/.test(this.text.slice(end, token.start))) return false
      if (token.kind === 'uncounted' && (ahead === index || !isPartOf(this.text, token.start))) return true
    }
    return false
  }
}

/** "of the", "of them": right behind a number what it is a part of, further on the next words of the sentence. */
const isPartOf = (text: string, at: number) => text.startsWith('of ', at)

/** Whether there are only spaces, and one hyphen at most. */
function areSpaces(text: string, from: number, to: number): boolean {
  let hyphens = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) hyphens++
    else if ((unitAt(text, at) & SPACE) === 0) return false
  }
  return hyphens <= 1
}

export function figureAt(tokens: readonly FigureToken[], index: number, text: string): FoundFigure | null {
  const near = new Near(tokens, text)
  const token = tokens[index]
  if (!token) return null
  if (token.kind === 'amount') {
    const { value, unit, end } = token
    return near.uncounted(index + 1, end) ? null : { value: written(value), unit, end, next: index + 1 }
  }
  if (token.kind === 'many' && near.uncounted(index + 1, token.end)) return null
  if (token.kind === 'many')
    return {
      value: `${token.value}s`,
      unit: unitAfter(near, index + 1, token.end)?.unit ?? 'people',
      end: token.end,
      next: index + 1,
    }
  if (token.kind === 'multiple') return { value: `x${token.value}`, unit: 'multiple', end: token.end, next: index + 1 }
  if (token.kind === 'fold') return folded(near, index)
  if (token.kind === 'anniversary') return yearThat(near, index)
  const led = token.kind === 'money' || (token.kind === 'sign' && token.unit.length === 3) ? token : null
  if (led !== null) return amount(near, index + 1, led.unit)
  return amount(near, index, null)
}

/** "gấp 3 lần", "three times the", "5-fold". */
function folded(near: Near, index: number): FoundFigure | null {
  const [before, token, after] = [near.tokens[index - 1], near.tokens[index], near.after(index + 1)]
  if (after?.kind === 'digits')
    return { value: `x${written(after.value)}`, unit: 'multiple', end: after.end, next: index + 2 }
  const count = token && before && near.after(index) ? before : null
  if (count?.kind !== 'digits' && count?.kind !== 'number') return null
  return { value: `x${written(count.value)}`, unit: 'multiple', end: token?.end ?? 0, next: index + 1 }
}

function amount(near: Near, index: number, currency: string | null): FoundFigure | null {
  const token = currency === null ? near.tokens[index] : near.after(index)
  if (!token || (token.kind !== 'digits' && token.kind !== 'number')) return null
  if (token.kind === 'digits' && token.glued && currency === null) return null
  let next = index + 1
  let { value } = token
  let { end } = token
  for (let scale = near.after(next); scale?.kind === 'scale'; scale = near.after(next)) {
    value *= scale.value
    end = scale.end
    next++
  }
  const scaled = next > index + 1
  if (currency !== null) return { value: written(value), unit: currency, end, next }
  const after = near.after(next)
  if (after?.kind === 'money') return { value: written(value), unit: after.unit, end: after.end, next: next + 1 }
  if (after?.kind === 'sign' && after.unit !== 'ordinal' && after.unit !== 'decade')
    return { value: written(value), unit: after.unit, end: after.end, next: next + 1 }
  if (after?.kind === 'unit' && (after.unit === '%' || scaled || token.kind === 'digits' || FEW.has(after.unit)))
    return near.barred(index) ? null : { value: written(value), unit: after.unit, end: after.end, next: next + 1 }
  if (after?.kind === 'fold') return { value: `x${written(value)}`, unit: 'multiple', end: after.end, next: next + 1 }
  if (after?.kind === 'sign') return after.unit === 'ordinal' ? anniversary(near, next + 1, value) : null
  if (after?.kind === 'years')
    return near.barred(index) || value < LEAST_IN_WORDS || value > 1000
      ? null
      : { value: written(value), unit: 'years', end: after.end, next: next + 1 }
  return counted(near, index, next, value, end, scaled)
}

/** "75th anniversary". */
function anniversary(near: Near, index: number, value: number): FoundFigure | null {
  const token = near.tokens[index]
  const before = near.tokens[index - 1]
  if (token?.kind !== 'anniversary' || !before || token.start - before.end > 24) return null
  return { value: written(value), unit: 'years', end: token.end, next: index + 1 }
}

/** "năm thứ 50", "kỷ niệm 75 năm": the age after its word. */
function yearThat(near: Near, index: number): FoundFigure | null {
  const number = near.after(index + 1)
  if (number?.kind !== 'digits' || number.value > 1000) return null
  return { value: written(number.value), unit: 'years', end: number.end, next: index + 2 }
}

/** A number before a noun that the lexicon does not know: "19 company heads", "Twenty Airbus planes". */
function counted(
  near: Near,
  index: number,
  next: number,
  value: number,
  end: number,
  scaled: boolean,
): FoundFigure | null {
  const token = near.tokens[index]
  if (!token || near.barred(index) || near.uncounted(next, end)) return null
  if (token.kind === 'number' && value < LEAST_IN_WORDS) return null
  if (token.kind === 'digits' && !scaled && (value < LEAST_IN_WORDS || (value >= 1800 && value <= 2100))) return null
  const noun = /^ (\p{Ll}[\p{L}-]*|\p{Lu}\p{Ll}[\p{L}]* \p{Ll}[\p{L}]*)/u.exec(near.text.slice(end, end + 40))?.[1]
  const unit = unitAfter(near, next, end)
  if (unit === null && (noun === undefined || (near.tokens[next]?.kind === 'small' && near.after(next) !== null)))
    return null
  return { value: written(value), unit: unit?.unit ?? (noun ?? '').split(' ').at(-1) ?? '', end, next }
}

/** A unit within a few words ("30,000 skilled experts"). */
function unitAfter(near: Near, index: number, end: number): { readonly unit: string } | null {
  for (let ahead = index; ahead <= index + 2; ahead++) {
    const token = near.tokens[ahead]
    if (!token || token.start - end > 30 || /[,;.:()]/.test(near.text.slice(end, token.start))) return null
    if (token.kind === 'unit') return token
  }
  return null
}
