import { useState } from 'react'
import type { Sector } from '../../corpus/codebook.ts'
import type { EvidenceGroup } from '../../models/evidence.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { voiceText } from '../../ui/evidence/voiceText.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { EVIDENCE_WORDS } from './evidenceWords.ts'
import { StatementCard } from './StatementCard.tsx'
import { useOpen } from './useOpen.ts'

/** Each card asks for the text of its article, so a long cell is shown in portions, and the groups past the first portion stand folded. */
const PORTION = 30

interface Props {
  readonly groups: readonly EvidenceGroup[]
  readonly sector: Sector
  readonly shortId: ReadonlyMap<string, string>
}

/** The cards of a cell under stage and voice, highest stage first; each group folds. */
export function StatementGroups({ groups, sector, shortId }: Props) {
  return groups.map((group, nth) => {
    const before = groups.slice(0, nth).reduce((sum, { items }) => sum + items.length, 0)
    return (
      <Group
        key={`${group.stage} ${group.voice}`}
        group={group}
        sector={sector}
        shortId={shortId}
        startsOpen={before < PORTION}
      />
    )
  })
}

interface GroupProps extends Omit<Props, 'groups'> {
  readonly group: EvidenceGroup
  readonly startsOpen: boolean
}

function Group({ group: { stage, voice, items }, sector, shortId, startsOpen }: GroupProps) {
  const { lang } = useView().state
  const words = useWords(EVIDENCE_WORDS)
  const [open, onToggle] = useOpen(startsOpen)
  const [shown, setShown] = useState(PORTION)
  const [first] = items
  return (
    <details className="matrix-group-of" open={open} onToggle={onToggle}>
      <summary>
        <StageMark stage={stage} size={16} />
        <b>{STAGE_WORDS[lang][stage]}</b>
        <span>{voiceText(voice, first?.partner ?? '', lang)}</span>
        <span className="matrix-group-count">{words.statements(items.length)}</span>
      </summary>
      {open &&
        items
          .slice(0, shown)
          .map((item) => (
            <StatementCard
              key={`${item.article.id} ${item.span.start}`}
              item={item}
              sector={sector}
              shortId={shortId.get(item.article.id) ?? item.article.id}
            />
          ))}
      {open && shown < items.length && (
        <button type="button" className="text-link evidence-action" onClick={() => setShown(shown + PORTION)}>
          {words.more(Math.min(PORTION, items.length - shown), items.length - shown)}
        </button>
      )}
    </details>
  )
}
