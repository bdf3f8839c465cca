import type { PageParagraph, Run } from '../../models/articlePage/articlePage.ts'
import { REASON_WORDS } from '../../ui/codeWords.ts'
import { useWords } from '../../ui/View.tsx'
import { Published } from '../../ui/Withheld.tsx'
import { ReasonNote, StatementNote } from './MarginNote.tsx'
import { noteId, usePane } from './Pane.ts'
import { Statement } from './Statement.tsx'
import { WORDS } from './words.ts'

/** A paragraph and the notes to it, which stand in the margin where there is one and below it where there is none. */
export function Paragraph({ paragraph }: { readonly paragraph: PageParagraph }) {
  const words = useWords(WORDS)
  const { half, showReasons, chosenAt } = usePane()
  const { kind, runs } = paragraph
  const noted = runs.filter(
    (run) =>
      (run.kind === 'statement' && (half.sentences[run.sentence]?.passes || run.start === chosenAt)) ||
      // What a caption or a title is, its own line says already.
      (run.kind === 'uncoded' && ((showReasons && kind === 'text') || run.start === chosenAt)),
  )
  return (
    <div className={`sources-paragraph is-${kind}`} data-from={paragraph.start} data-to={paragraph.end}>
      <p>
        {kind !== 'text' && (
          <span className="sources-line-kind">
            {words.lineKind[kind]}, {words.notCoded}:{' '}
          </span>
        )}
        {runs.map((run) => (
          <RunText key={run.start} run={run} noted={noted.includes(run)} />
        ))}
      </p>
      {noted.length > 0 && (
        <ul className="sources-notes">
          {noted.map((run) =>
            run.kind === 'statement' ? (
              <StatementNote key={run.start} start={run.start} sentence={run.sentence} />
            ) : run.kind === 'uncoded' ? (
              <ReasonNote key={run.start} start={run.start} reason={run.reason} />
            ) : null,
          )}
        </ul>
      )}
    </div>
  )
}

/** `noted`: its note is shown, and belongs to it for a screen reader. */
function RunText({ run, noted }: { readonly run: Run; readonly noted: boolean }) {
  const { side, chosenAt } = usePane()
  const reasons = useWords(REASON_WORDS)
  if (run.kind === 'statement') return <Statement run={run} noted={noted} />
  if (run.kind === 'plain')
    return (
      <span className={run.text.trim() === '' ? undefined : 'sources-frame'}>
        <Published pieces={run.pieces} />
      </span>
    )
  const isChosen = run.start === chosenAt
  return (
    <span
      className={`sources-uncoded${noted ? ' has-reason' : ''}${isChosen ? ' is-chosen' : ''}`}
      data-at={run.start}
      tabIndex={isChosen ? -1 : undefined}
      title={noted ? undefined : reasons[run.reason]}
      aria-describedby={noted ? noteId(side, run.start) : undefined}
    >
      <Published pieces={run.pieces} />
    </span>
  )
}
