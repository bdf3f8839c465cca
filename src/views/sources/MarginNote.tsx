import { useContext } from 'react'
import type { Reason } from '../../corpus/codebook.ts'
import { codeLines, type MarkedCode, stageLines } from '../../models/comparison/markedSentences.ts'
import { endFacing } from '../../models/comparison/passages.ts'
import { SIDES, type Side } from '../../models/comparison/side.ts'
import { countryName } from '../../models/countryNames.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { REASON_WORDS, STAGE_WORDS } from '../../ui/codeWords.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { NoteTopsContext, noteId, usePane } from './Pane.ts'
import { voiceText } from './voiceText.ts'
import { WORDS } from './words.ts'

interface NoteOf {
  readonly start: number
  readonly sentence: number
}

/** Stage and sectors of a statement, what only this article has, and the passage that it belongs to. */
export function StatementNote({ start, sentence }: NoteOf) {
  const words = useWords(WORDS)
  const { lang } = useView().state
  const { side, half, comparison, names, chosen, severalPartners } = usePane()
  const isAlone = comparison.sides.length === 1
  const Lines = isAlone ? CodeLines : StageLines
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
          <Lines codes={codes.filter((code) => code.partner === partner)} />
        </div>
      ))}
      {only.length > 0 && (
        <p className="sources-only">
          {words.onlyHere} {only.map((sector) => sectorName(sector, lang)).join('; ')}
        </p>
      )}
      {!isAlone && only.length === 0 && passages.length === 0 && <p className="sr-only">{words.unlinked}</p>}
      {passages.map((passage) => {
        const facing = endFacing(passage, side, sentence)?.side
        return (
          <p
            key={passage.letter}
            className={`sources-note-passage${facing === undefined || areNeighbours(side, facing) ? '' : ' is-far'}`}
          >
            {words.passage(passage.letter, facing === undefined ? '' : names[facing])}
            {passage.differing.length > 0 && `, ${words.stagesDiffer}`}
          </p>
        )
      })}
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

/** Of one article alone the coding is said in full: stage, sectors, and who says so. */
function CodeLines({ codes }: { readonly codes: readonly MarkedCode[] }) {
  const { lang } = useView().state
  return codeLines(codes).map((line) => (
    <p key={JSON.stringify(line)} className="sources-note-line">
      <StageMark stage={line.stage} size={13} />
      <span>
        <b>{STAGE_WORDS[lang][line.stage]}</b> {line.sectors.map((sector) => sectorName(sector, lang)).join('; ')}
        <span className="sources-note-voice">{voiceText(line, lang)}</span>
      </span>
    </p>
  ))
}

/** A ribbon runs between neighbours; what it does not reach is said in the margin. */
const areNeighbours = (one: Side, other: Side) => Math.abs(SIDES.indexOf(one) - SIDES.indexOf(other)) === 1

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
