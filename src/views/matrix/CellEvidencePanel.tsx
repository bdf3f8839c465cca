import { useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { countryName } from '../../models/countryNames.ts'
import { type CellEvidence, cellEvidence } from '../../models/evidence.ts'
import { nextStageOf } from '../../models/matrix/nextStage.ts'
import { sectorName } from '../../models/sectorNames.ts'
import type { CellRef } from '../../models/viewState.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { CopyWithSource } from '../../ui/evidence/CopyWithSource.tsx'
import { Panel } from '../../ui/evidence/Panel.tsx'
import { voiceText } from '../../ui/evidence/voiceText.ts'
import { useSelection } from '../../ui/Selection.tsx'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { columnName } from './columnName.ts'
import { EVIDENCE_WORDS } from './evidenceWords.ts'
import { NextStageNote } from './NextStageNote.tsx'
import { StatementGroups } from './StatementGroups.tsx'
import { WhyBlank } from './WhyBlank.tsx'
import './matrixEvidence.css'

interface Props {
  readonly index: CorpusIndex
  readonly cell: CellRef
  readonly shortId: ReadonlyMap<string, string>
}

/** The statements behind the chosen cell, or why it is blank. */
export function CellEvidencePanel({ index, cell, shortId }: Props) {
  const { state, go, hrefOf } = useView()
  const selection = useSelection()
  const words = useWords(EVIDENCE_WORDS)
  const { columns, since, lang } = state
  const evidence = useMemo(
    () => cellEvidence(index, cell, { selection, columns, since }),
    [index, cell, selection, columns, since],
  )
  // What the filters hide may well be of the next stage.
  const next = useMemo(() => (evidence.hiddenHigher ? null : nextStageOf(evidence.groups)), [evidence])
  const { articles, sources, statements, hidden } = evidence
  // What the cell says, in one sentence: its highest stage, with the first of the sentences that say so.
  const best = evidence.groups[0]?.items[0]
  const subject = `${cell.partner} ${cell.sector} ${columns} ${cell.column}`
  const partner = countryName(cell.partner, lang)
  const where =
    cell.column === null
      ? words.inAll(partner, sources)
      : words.inColumn(partner, columnName({ by: columns, value: cell.column, partner: cell.partner }, lang, shortId))
  return (
    <Panel
      subject={subject}
      where={where}
      title={sectorName(cell.sector, lang)}
      summary={statements > 0 ? <StageCounts stages={evidence.stages} /> : undefined}
      footer={
        <>
          <span>
            {words.statements(statements)}
            {hidden > 0 && ` ${words.hidden(hidden)}`}
          </span>
          {best !== undefined && (
            <CopyWithSource
              article={best.article}
              span={best.span}
              claim={words.cellClaim(
                [where, sectorName(cell.sector, lang), STAGE_WORDS[lang][best.stage].toLowerCase()].join(', '),
                statements,
                voiceText(best.voice, best.partner, lang),
              )}
            />
          )}
          {evidence.known && cell.column !== null && (
            <a className="text-link evidence-action" href={hrefOf({ cell: { ...cell, column: null } })}>
              {words.allArticles(articles)}
            </a>
          )}
        </>
      }
      onClose={() => go({ cell: null })}
    >
      {statements === 0 && (
        <p className="matrix-why-blank">
          <WhyBlank evidence={evidence} cell={cell} shortId={shortId} />
        </p>
      )}
      {next !== null && <NextStageNote key={`${subject} next`} next={next} statements={statements} shortId={shortId} />}
      <StatementGroups key={subject} groups={evidence.groups} sector={cell.sector} shortId={shortId} />
    </Panel>
  )
}

function StageCounts({ stages }: Pick<CellEvidence, 'stages'>) {
  const words = useWords(EVIDENCE_WORDS)
  const stageWords = useWords(STAGE_WORDS)
  return stages.map(({ stage, statements }) => (
    <span key={stage} className="matrix-stage-count">
      <StageMark stage={stage} size={13} />
      {words.stageCount(stageWords[stage], statements)}
    </span>
  ))
}
