import { countryName } from '../../models/countryNames.ts'
import { evidenceSource } from '../../models/evidenceSource.ts'
import type { FigureRow } from '../../models/figures/FigureRow.ts'
import { valueText } from '../../models/figures/valueText.ts'
import { Quote } from '../../ui/evidence/Quote.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

/** One number: whom it is about, what it counts, and the sentence that gives it, which the article's id leads to. */
export function FigureLine({ row, shortId }: { readonly row: FigureRow; readonly shortId: string }) {
  const { state, hrefOf } = useView()
  const words = useWords(WORDS)
  const { article, figure, partners, disputed } = row
  const { agency, date } = evidenceSource(article, state.lang)
  const { start, end } = figure
  const href = hrefOf({
    view: 'sources',
    cell: null,
    event: null,
    left: null,
    right: null,
    at: { article: article.id, start, end, sha8: article.sha256.slice(0, 8) },
  })
  return (
    <tr>
      <td>
        {partners.length === 0 ? (
          <i className="not-stated">{words.noPartner}</i>
        ) : (
          partners.map((code) => countryName(code, state.lang)).join(', ')
        )}
      </td>
      <td>
        {figure.of === '' ? (
          <i className="not-stated">{words.countsUnknown}</i>
        ) : (
          <span lang={article.meta.lang ?? undefined}>{figure.of}</span>
        )}
      </td>
      <td>
        <b className="figures-value">{valueText(figure.value, figure.unit, state.lang)}</b>
        {disputed && <span className="figures-disputed"> {words.disputed}</span>}
      </td>
      <td className="figures-quote">
        <Quote article={article} span={figure} />
      </td>
      <td>
        <a className="text-link figures-article" href={href} aria-label={words.open(shortId)} title={article.id}>
          {shortId}
        </a>
        {agency !== null && <span className="figures-agency"> {agency}</span>}
      </td>
      <td className="figures-date">{date ?? <i className="not-stated">{words.noDate}</i>}</td>
    </tr>
  )
}
