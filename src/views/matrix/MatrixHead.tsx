import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateText } from '../../models/dateText.ts'
import type { PartnerColumns } from '../../models/matrix/Matrix.ts'
import type { CellRef } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { columnName } from './columnName.ts'
import { articleOf, COLUMN_HEADS, folds, PARTNER_HEADS } from './gridPlaces.ts'
import type { PlacedColumn } from './placedColumns.ts'
import { WORDS } from './words.ts'

interface PartnerHeadOf {
  readonly partner: PartnerColumns
  /** Columns and rooms that it stands over. */
  readonly span: number
  /** Where its columns begin; null over the later ones of columns that are drawn in pieces. */
  readonly start: number | null
  /** A gap stands before it. */
  readonly later: boolean
  readonly onFold: (partner: string, open: boolean) => void
}

/** The partner over its columns: name, which folds and unfolds them, and what there is of it. */
export function PartnerHead({ partner: columns, span, start, later, onFold }: PartnerHeadOf) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const { partner, articles, sources, statements, open } = columns
  const name = partner === null ? words.notCodedHead : countryName(partner, lang)
  return (
    <th className={later ? 'matrix-partner is-later' : 'matrix-partner'} scope="colgroup" colSpan={span}>
      <span className="matrix-partner-line">
        {partner !== null && start !== null && folds(columns) ? (
          <button
            type="button"
            className="matrix-partner-name matrix-fold"
            aria-expanded={open}
            aria-label={open ? words.fold(name) : words.unfold(name, articles)}
            title={open ? words.fold(name) : words.unfold(name, articles)}
            data-row={PARTNER_HEADS}
            data-column={start}
            onClick={() => onFold(partner, !open)}
          >
            <svg className="matrix-fold-mark" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
              <path
                d={open ? 'M0.5 2.5l4 4 4-4' : 'M2.5 0.5l4 4-4 4'}
                fill="none"
                stroke="currentColor"
                strokeWidth="1.5"
              />
            </svg>
            {name}
          </button>
        ) : (
          <b className="matrix-partner-name">{name}</b>
        )}{' '}
        {partner !== null && open && start !== null && (
          <span className="matrix-partner-count">{words.partnerCount(sources, statements)}</span>
        )}
      </span>
    </th>
  )
}

interface ColumnHeadOf {
  readonly placed: PlacedColumn
  readonly index: number
  readonly cell: CellRef | null
  readonly shortId: ReadonlyMap<string, string>
  readonly partner: PartnerColumns | undefined
}

export function ColumnHead({ placed, index, cell, shortId, partner }: ColumnHeadOf) {
  const { column, later } = placed
  const chosen =
    cell !== null &&
    'cells' in column &&
    cell.partner === column.partner &&
    cell.column === (column.kind === 'part' ? column.value : null)
  const classes = ['matrix-head', chosen && 'is-chosen', column.kind === 'no-article' && 'is-missing']
  return (
    <th className={later ? 'matrix-column is-later' : 'matrix-column'} scope="col" aria-colindex={index}>
      <div className={classes.filter(Boolean).join(' ')}>
        <HeadWords placed={placed} partner={partner} shortId={shortId} />
      </div>
    </th>
  )
}

function HeadWords({ placed, partner, shortId }: Pick<ColumnHeadOf, 'placed' | 'partner' | 'shortId'>) {
  const words = useWords(WORDS)
  const { lang } = useView().state
  const { column, at } = placed
  if (column.kind === 'overall') {
    return (
      <>
        <b>{words.overall}</b>
        {partner?.open === false ? (
          <span>{words.partnerCount(partner.sources, partner.statements)}</span>
        ) : (
          words.overallNote.map((line) => <span key={line}>{line}</span>)
        )}
      </>
    )
  }
  if (column.kind === 'no-article') {
    return (
      <>
        <span>
          <b>–</b> {column.lang.toUpperCase()}
        </span>
        <span className="sr-only">{words.noArticle[column.lang]}</span>
      </>
    )
  }
  const article = articleOf(placed)
  if (article !== null) return <ArticleLink article={article} name={shortId.get(article.id) ?? article.id} at={at} />
  const articles = column.kind === 'part' ? column.articles : column.articles.length
  return (
    <>
      <b>{column.kind === 'part' ? columnName(column, lang, shortId) : words.notCodedHead}</b>
      <span>{words.articles(articles)}</span>
    </>
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
      data-row={COLUMN_HEADS}
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
