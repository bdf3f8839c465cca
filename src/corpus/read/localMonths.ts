/** The names of the months in a language that has no lexicon, as the platform's own tables give them: the head date of such a text is still read. */

/** Long and short names, by themselves and beside a day; none where the tag is not known. */
export function localMonths(lang: string): [string, number][] {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ]
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    forms.flatMap((form): [string, number][] => {
      const name = monthName(lang, month, form)
      return name === null ? [] : [[name, month]]
    }),
  )
}

function monthName(lang: string, month: number, form: Intl.DateTimeFormatOptions): string | null {
  try {
    const parts = new Intl.DateTimeFormat(lang, { ...form, timeZone: 'UTC' }).formatToParts(
      Date.UTC(2000, month - 1, 1),
    )
    const name = parts
      .find(({ type }) => type === 'month')
      ?.value.toLowerCase()
      .replace(/\.$/, '')
    return name === undefined || !/\p{L}{3}/u.test(name) ? null : name
  } catch {
    return null
  }
}
