import { useId } from 'react'
import type { BriefingCell, BriefingMatrix } from '../../models/briefing/Briefing.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Legend } from '../../ui/Legend.tsx'
import { StageMark } from '../../ui/StageMark.tsx'
import { useWords } from '../../ui/View.tsx'
import { Refs } from './Refs.tsx'
import { WORDS } from './words.ts'

/** The matrix in short: for one partner its groups beside each other, for several a column each. */
export function MatrixShort({ matrix }: { readonly matrix: BriefingMatrix }) {
  const words = useWords(WORDS)
  const id = useId()
  const { partners } = matrix
  return (
    <section className="briefing-section briefing-matrix" aria-labelledby={id} data-partners={partners.length}>
      <Heading rank={2} id={id}>
        {matrix.heading}
      </Heading>
      <div className="briefing-tables">
        {matrix.groups.map(({ group, code, name, rows }, nth) => (
          <table key={group} className={`briefing-table group-${group}`}>
            <thead>
              <tr>
                <th scope="col">
                  <b>{code}</b> {name}
                </th>
                {partners.map((partner) => (
                  <th key={partner.code} scope="col" className="briefing-partner">
                    {/* Said once to the eye: over the first group, and not where there is one partner alone. On paper a group may begin a page. */}
                    <span className={nth === 0 && partners.length > 1 ? undefined : 'sr-only briefing-again'}>
                      {partner.name}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ sector, name: sectorText, cells }) => (
                <tr key={sector}>
                  <th scope="row">{sectorText}</th>
                  {cells.map((cell, at) => (
                    <td key={partners[at]?.code} data-silent={cell === null}>
                      {/* Where a phone has no room for columns, each cell names its partner. */}
                      <span className="briefing-whose" aria-hidden="true">
                        {partners[at]?.name}
                      </span>
                      {cell === null ? <Blank label={words.notMentioned} /> : <Cell cell={cell} />}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <Legend label={words.legend} />
      {matrix.remarks.map((remark) => (
        <p key={remark} className="briefing-remark">
          {remark}
        </p>
      ))}
    </section>
  )
}

function Blank({ label }: { readonly label: string }) {
  return (
    <>
      <span aria-hidden="true">·</span>
      <span className="sr-only">{label}</span>
    </>
  )
}

function Cell({ cell }: { readonly cell: BriefingCell }) {
  const words = useWords(WORDS)
  return (
    <span className="briefing-cell">
      <StageMark stage={cell.stage} size={12} />
      <span className="sr-only">{words.cell(cell.word, cell.statements)}</span>
      {cell.when !== null && <i>{cell.when}</i>}
      <span className="briefing-count" aria-hidden="true">
        {cell.statements}
      </span>
      <Refs notes={[cell.note]} />
    </span>
  )
}
