import { useState } from 'react'
import type { Sector } from '../../corpus/codebook.ts'
import type { CellEvidence, EvidenceItem } from '../../models/evidence.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useWords } from '../../ui/View.tsx'
import { EVIDENCE_WORDS } from './evidenceWords.ts'
import { StatementCard } from './StatementCard.tsx'

/** More than a reader takes in at a glance: they are put under their stages, each of which folds. */
const MANY = 10
/** Each card asks for the text of its article, so a long cell is shown in portions. */
const PORTION = 30

interface Props {
  readonly evidence: CellEvidence
  readonly sector: Sector
  readonly shortId: ReadonlyMap<string, string>
}

/** The cards of a cell, highest stage first. */
export function StatementList({ evidence: { items, stages }, sector, shortId }: Props) {
  const words = useWords(EVIDENCE_WORDS)
  const stageWords = useWords(STAGE_WORDS)
  const [shown, setShown] = useState(PORTION)
  const cards = (some: readonly EvidenceItem[]) =>
    some.map((item) => (
      <StatementCard
        key={`${item.article.id} ${item.span.start}`}
        item={item}
        sector={sector}
        shortId={shortId.get(item.article.id) ?? item.article.id}
      />
    ))
  const inView = items.slice(0, shown)
  return (
    <>
      {items.length <= MANY
        ? cards(inView)
        : stages.map(({ stage, statements }) => {
            const ofStage = inView.filter((item) => item.stage === stage)
            if (ofStage.length === 0) return null
            return (
              <details key={stage} open className="matrix-stage-group">
                <summary>
                  <StageMark stage={stage} size={13} /> {words.stageCount(stageWords[stage], statements)}
                </summary>
                {cards(ofStage)}
              </details>
            )
          })}
      {shown < items.length && (
        <button type="button" className="text-link evidence-action" onClick={() => setShown(shown + PORTION)}>
          {words.more(Math.min(PORTION, items.length - shown), items.length - shown)}
        </button>
      )}
    </>
  )
}
