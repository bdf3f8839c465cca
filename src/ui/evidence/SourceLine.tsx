import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { evidenceSource } from '../../models/evidenceSource.ts'
import { useView, useWords } from '../View.tsx'
import { WORDS } from './words.ts'

/** Short id, outlet, place, date and language of an article; what is not stated is said to be so. */
export function SourceLine(props: { readonly article: IndexArticle; readonly shortId: string }) {
  const words = useWords(WORDS)
  const source = evidenceSource(props.article, useView().state.lang)
  return (
    <p className="evidence-source">
      <b title={props.article.id}>{props.shortId}</b>
      <Stated value={source.agency} otherwise={words.noAgency} />
      {source.place !== null && <span>{source.place}</span>}
      <Stated value={source.date} otherwise={words.noDate} />
      <Stated value={source.language} otherwise={words.noLanguage} />
    </p>
  )
}

function Stated(props: { readonly value: string | null; readonly otherwise: string }) {
  return props.value === null ? <i className="not-stated">{props.otherwise}</i> : <span>{props.value}</span>
}
