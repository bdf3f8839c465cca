import type { EvidenceItem } from '../../models/evidence.ts'
import type { NextStage } from '../../models/matrix/nextStage.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { Quote } from '../../ui/evidence/Quote.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { EVIDENCE_WORDS } from './evidenceWords.ts'
import { GivenBy } from './GivenBy.tsx'
import { useOpen } from './useOpen.ts'

interface Props {
  readonly next: NextStage
  readonly statements: number
  readonly shortId: ReadonlyMap<string, string>
}

/** On demand: the sentences that come nearest to the next stage and why they are not it, or that no sentence says more. */
export function NextStageNote({ next, statements, shortId }: Props) {
  const { lang } = useView().state
  const words = useWords(EVIDENCE_WORDS)
  const [open, onToggle] = useOpen(false)
  return (
    <details className="matrix-next" onToggle={onToggle}>
      <summary>{words.whyNot(STAGE_WORDS[lang][next.stage])}</summary>
      {open && next.nearest.length === 0 && <p>{words.noneSaysMore(statements, words.missing[next.stage])}</p>}
      {open &&
        next.nearest.map((item) => (
          <Nearest
            key={`${item.article.id} ${item.span.start}`}
            item={item}
            id={shortId.get(item.article.id) ?? item.article.id}
          />
        ))}
    </details>
  )
}

function Nearest({ item, id }: { readonly item: EvidenceItem; readonly id: string }) {
  const words = useWords(EVIDENCE_WORDS)
  return (
    <div className="matrix-nearest">
      <p>{item.halted ? words.nearestHalted(id) : words.nearestPlanned(id)}</p>
      <Quote article={item.article} span={item.span} />
      {item.stageAt !== null && <GivenBy label={words.stageWords} item={item} span={item.stageAt} />}
    </div>
  )
}
