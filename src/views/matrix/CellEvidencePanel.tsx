import { useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { countryName } from '../../models/countryNames.ts'
import { type CellEvidence, cellEvidence } from '../../models/evidence.ts'
import { sectorName } from '../../models/sectorNames.ts'
import type { CellRef } from '../../models/viewState.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { Panel } from '../../ui/evidence/Panel.tsx'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { EVIDENCE_WORDS } from './evidenceWords.ts'
import { StatementList } from './StatementList.tsx'

interface Props {
  readonly index: CorpusIndex
  readonly cell: CellRef
  readonly shortId: ReadonlyMap<string, string>
}

/** The statements behind the chosen cell, or why it is blank. */
export function CellEvidencePanel({ index, cell, shortId }: Props) {
  const { state, go, hrefOf } = useView()
  const words = useWords(EVIDENCE_WORDS)
  const evidence = useMemo(() => cellEvidence(index, cell), [index, cell])
  const { articles, sources, article, items } = evidence
  const subject = `${cell.partner} ${cell.sector} ${cell.column}`
  const partner = countryName(cell.partner, state.lang)
  const where =
    cell.column === null
      ? words.inAll(partner, sources)
      : words.inArticle(partner, shortId.get(cell.column) ?? cell.column)
  return (
    <Panel
      subject={subject}
      where={where}
      title={sectorName(cell.sector, state.lang)}
      summary={items.length > 0 ? <StageCounts stages={evidence.stages} /> : undefined}
      footer={
        <>
          <span>{words.statements(items.length)}</span>
          {article !== null && articles > 1 && (
            <a className="text-link evidence-action" href={hrefOf({ cell: { ...cell, column: null } })}>
              {words.allArticles(articles)}
            </a>
          )}
        </>
      }
      onClose={() => go({ cell: null })}
    >
      {items.length === 0 && (
        <p className="matrix-why-blank">
          <WhyBlank evidence={evidence} cell={cell} shortId={shortId} />
        </p>
      )}
      <StatementList key={subject} evidence={evidence} sector={cell.sector} shortId={shortId} />
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

function WhyBlank(props: Omit<Props, 'index'> & { readonly evidence: CellEvidence }) {
  const { lang } = useView().state
  const words = useWords(EVIDENCE_WORDS)
  const { known, article } = props.evidence
  const { partner, sector } = props.cell
  if (!known) return words.unknown
  if (article === null) return words.silentPartner(sectorName(sector, lang), countryName(partner, lang))
  const id = props.shortId.get(article.id) ?? article.id
  return article.lexicon === null ? words.notCoded(id) : words.silentArticle(sectorName(sector, lang), id)
}
