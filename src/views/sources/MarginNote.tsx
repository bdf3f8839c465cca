import { useContext } from 'react'
import type { Reason } from '../../corpus/codebook.ts'
import { type MarkedCode, stageLines } from '../../models/comparison/markedSentences.ts'
import { countryName } from '../../models/countryNames.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { REASON_WORDS, STAGE_WORDS } from '../../ui/codeWords.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { NoteTopsContext, noteId, usePane } from './Pane.ts'
import { WORDS } from './words.ts'

interface NoteOf {
  readonly start: number
  readonly sentence: number
}

/** Stage and sectors of a statement, what only this article has, and the passage that it belongs to. */
export function StatementNote({ start, sentence }: NoteOf) {
  const words = useWords(WORDS)
  const { lang } = useView().state
  const { side, half, comparison, chosen, severalPartners } = usePane()
  const codes = half.sentences[sentence]?.codes ?? []
  const only = half.only[sentence] ?? []
  const passages = (half.linked[sentence] ?? []).flatMap((at) => comparison.passages[at] ?? [])
  const partners = [...new Set(codes.map((code) => code.partner))]
  return (
    <li
      id={noteId(side, start)}
      data-note={start}
      className={`sources-note${chosen.has(sentence) ? ' is-chosen' : ''}`}
      style={{ top: useContext(NoteTopsContext).get(start) }}
    >
      {partners.map((partner) => (
        <div key={partner}>
          {severalPartners && <b className="sources-note-partner">{countryName(partner, lang)}</b>}
          <StageLines codes={codes.filter((code) => code.partner === partner)} />
        </div>
      ))}
      {only.length > 0 && (
        <p className="sources-only">
          {words.onlyHere} {only.map((sector) => sectorName(sector, lang)).join('; ')}
        </p>
      )}
      {comparison.right !== null && only.length === 0 && passages.length === 0 && (
        <p className="sr-only">{words.unlinked}</p>
      )}
      {passages.map(({ letter, differing }) => (
        <p key={letter} className="sources-note-passage">
          {words.passage(letter)}
          {differing.length > 0 && `, ${words.stagesDiffer}`}
        </p>
      ))}
    </li>
  )
}

function StageLines({ codes }: { readonly codes: readonly MarkedCode[] }) {
  const { lang } = useView().state
  return stageLines(codes).map(({ stage, sectors }) => (
    <p key={stage} className="sources-note-line">
      <StageMark stage={stage} size={13} />
      <span>
        <span className="sr-only">{STAGE_WORDS[lang][stage]}: </span>
        {sectors.map((sector) => sectorName(sector, lang)).join('; ')}
      </span>
    </p>
  ))
}

/** Why a sentence is no statement. */
export function ReasonNote({ start, reason }: { readonly start: number; readonly reason: Reason }) {
  const reasons = useWords(REASON_WORDS)
  const { side } = usePane()
  return (
    <li
      id={noteId(side, start)}
      data-note={start}
      className="sources-note is-reason"
      style={{ top: useContext(NoteTopsContext).get(start) }}
    >
      {reasons[reason]}
    </li>
  )
}
