import type { BriefingLine, BriefingNote } from '../../models/briefing/Briefing.ts'
import type { Quotes } from '../../models/briefing/quotesOf.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useWords } from '../../ui/View.tsx'
import { QuoteText } from './QuoteText.tsx'
import { Refs } from './Refs.tsx'

interface Props {
  readonly line: BriefingLine
  readonly notes: readonly BriefingNote[]
  readonly quotes: Quotes
}

/** One line: its mark, what it is about, what is said, the quote where it has one, and the numbers of its notes. */
export function Line({ line, notes, quotes }: Props) {
  const stages = useWords(STAGE_WORDS)
  const quoted = line.quoted === null ? undefined : notes[line.quoted - 1]
  return (
    <li className="briefing-line">
      {line.stage !== null && (
        <>
          <StageMark stage={line.stage} size={12} />
          <span className="sr-only">{stages[line.stage]}: </span>
        </>
      )}
      <div>
        <b className="briefing-lead">{line.lead}</b> <span className="briefing-text">{line.text}</span>
        {quoted === undefined && <Refs notes={line.notes} />}
        {quoted !== undefined && (
          <p className="briefing-said">
            <QuoteText note={quoted} quotes={quotes} />
            <Refs notes={line.notes} />
          </p>
        )}
      </div>
    </li>
  )
}
