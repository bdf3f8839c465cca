import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateText } from '../../models/dateText.ts'
import type { PartnerColumns } from '../../models/matrix/Matrix.ts'
import type { CellRef } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import type { PlacedColumn } from './placedColumns.ts'
import { WORDS } from './words.ts'

/** The partner over its columns: name, what there is of it, and where its articles are folded the way to see them. */
export function PartnerHead(props: {
  readonly partner: PartnerColumns
  /** Articles are folded because there are many, not because the window is narrow: choosing the partner shows them. */
  readonly foldedByNumber: boolean
  /** Stands after another partner. */
  readonly later: boolean
}) {
  const { state, hrefOf } = useView()
  const words = useWords(WORDS)
  const { partner, sources, statements, folded, columns } = props.partner
  const name = partner === null ? words.notCodedHead : countryName(partner, state.lang)
  return (
    <th
      className={props.later ? 'matrix-partner is-later' : 'matrix-partner'}
      scope="colgroup"
      colSpan={columns.length}
    >
      <b className="matrix-partner-name">
        {partner !== null && folded > 0 && props.foldedByNumber ? (
          <a className="text-link" href={hrefOf({ partners: [partner], cell: null })} title={words.onlyThis(name)}>
            {name}
          </a>
        ) : (
          name
        )}
      </b>{' '}
      {partner !== null && columns.length > 1 && (
        <span className="matrix-partner-count">
          {words.partnerCount(sources, statements)}
          {folded > 0 && `, ${words.folded(folded)}`}
        </span>
      )}
    </th>
  )
}

interface ColumnHeadOf {
  readonly placed: PlacedColumn
  readonly cell: CellRef | null
  readonly shortId: ReadonlyMap<string, string>
  readonly partner: PartnerColumns | undefined
}

export function ColumnHead({ placed: { column, at, later }, cell, shortId, partner }: ColumnHeadOf) {
  const words = useWords(WORDS)
  const chosen =
    cell !== null &&
    ((column.kind === 'overall' && cell.partner === column.partner && cell.column === null) ||
      (column.kind === 'article' && cell.partner === column.partner && cell.column === column.article.id))
  const place = later ? 'matrix-column is-later' : 'matrix-column'
  const head = chosen ? 'matrix-head is-chosen' : 'matrix-head'
  if (column.kind === 'overall') {
    return (
      <th className={place} scope="col">
        <div className={head}>
          <b>{words.overall}</b>
          {partner !== undefined && partner.columns.length === 1 ? (
            <span>{words.partnerCount(partner.sources, partner.statements)}</span>
          ) : (
            words.overallNote.map((line) => <span key={line}>{line}</span>)
          )}
        </div>
      </th>
    )
  }
  if (column.kind === 'no-article') {
    return (
      <th className={place} scope="col">
        <div className="matrix-head is-missing">
          <span>
            <b>–</b> {column.lang.toUpperCase()}
          </span>
          <span className="sr-only">{words.noArticle[column.lang]}</span>
        </div>
      </th>
    )
  }
  return (
    <th className={place} scope="col">
      <div className={head}>
        <ArticleLink article={column.article} name={shortId.get(column.article.id) ?? column.article.id} at={at} />
      </div>
    </th>
  )
}

interface ArticleLinkOf {
  readonly article: IndexArticle
  readonly name: string
  readonly at: number
}

function ArticleLink({ article, name, at }: ArticleLinkOf) {
  const { state, hrefOf } = useView()
  const words = useWords(WORDS)
  const { lang, agency, publishedOn, title } = article.meta
  return (
    <a
      href={hrefOf({ view: 'sources', left: article.id, right: null, at: null, cell: null })}
      title={title?.value ?? article.id}
      data-row={-1}
      data-column={at}
    >
      <span>
        <b>{name}</b> {lang?.split('-', 1)[0]?.toUpperCase()}
      </span>
      {agency === null ? <i className="not-stated">{words.noAgency}</i> : <span>{agency.value}</span>}
      {publishedOn === null ? (
        <i className="not-stated">{words.noDate}</i>
      ) : (
        <span>{dateText(publishedOn.value, state.lang)}</span>
      )}
    </a>
  )
}
