/** One form of a name over the whole corpus: a person whom one article writes Tô Lâm is not To Lam beside it. */

import { remember } from '../remember.ts'
import type { CodedArticle, CorpusEvent, EventLabel, Participant } from '../types.ts'
import { bareName } from './names.ts'

/** Letters with diacritics: the name as its own language writes it. */
export const marksOf = remember((name) => name.normalize('NFD').replace(/\P{M}/gu, '').length)

/** Events with each person's name in the form with most diacritics that any article gives the same letters. */
export function withOneForm(events: readonly CorpusEvent[], articles: readonly CodedArticle[]): CorpusEvent[] {
  const forms = new Map<string, string>()
  for (const { people } of articles)
    for (const { name } of people) {
      const bare = bareName(name)
      const best = forms.get(bare)
      if (best === undefined || marksOf(name) > marksOf(best)) forms.set(bare, name)
    }
  const formOf = (name: string) => forms.get(bareName(name)) ?? name
  const named = (who: Participant): Participant => (who.kind === 'person' ? { ...who, name: formOf(who.name) } : who)
  const labelled = (label: EventLabel): EventLabel => {
    if (label.form === 'talks') return { ...label, who: label.who.map(named) }
    return label.form === 'visit' && label.who !== null ? { ...label, who: formOf(label.who) } : label
  }
  return events.map((event) => ({
    ...event,
    participants: event.participants.map(named),
    label: labelled(event.label),
  }))
}
