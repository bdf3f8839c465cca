import { listOf, participantName } from '../../models/eventLabel.ts'
import type { ReportDifference } from '../../models/reportDifferences.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { edtfText } from './eventName.ts'
import { WORDS } from './words.ts'

/** What one article says otherwise than the event has from all of them, each with a sign and in words. */
export function Differences({ differences }: { readonly differences: readonly ReportDifference[] }) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const textOf = (one: ReportDifference): string => {
    switch (one.kind) {
      case 'day':
        return words.day(edtfText(one.here, lang), one.how)
      case 'place':
        return words.place(one.here)
      case 'only-here':
      case 'not-here': {
        const names = listOf(
          one.who.map((who) => participantName(who, lang)),
          lang,
        )
        return one.kind === 'only-here' ? words.onlyHere(names) : words.notHere(names)
      }
    }
  }
  return (
    <ul className="timeline-differences">
      {differences.map((one) => (
        <li key={one.kind} className="timeline-difference">
          <span aria-hidden="true">≠ </span>
          {textOf(one)}
        </li>
      ))}
    </ul>
  )
}
