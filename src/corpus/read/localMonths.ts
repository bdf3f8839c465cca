/** The names of the months in a language that has no lexicon, as the platform's own tables give them: the head date of such a text is still read. */

/** Long and short names, by themselves and beside a day; none where the tag is not known. */
export function localMonths(lang: string): [string, number][] {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ]
  const names = forms.map((form) => monthNames(lang, form))
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    names.flatMap((ofForm): [string, number][] => {
      const name = ofForm[month - 1] ?? ''
      return /\p{L}{3}/u.test(name) ? [[name, month]] : []
    }),
  )
}

/** The names of the twelve months in one form; an empty one where it has no name. */
function monthNames(lang: string, form: Intl.DateTimeFormatOptions): string[] {
  try {
    const format = new Intl.DateTimeFormat(lang, { ...form, timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index) => nameIn(format.formatToParts(Date.UTC(2000, index, 1))))
  } catch {
    return []
  }
}

const nameIn = (parts: readonly Intl.DateTimeFormatPart[]) =>
  (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase().replace(/\.$/, '')
