import type { ReactNode } from 'react'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Known } from '../../corpus/types.ts'
import { languageName } from '../../models/articlePage/languageName.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateNote, dateText } from '../../models/dateText.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { DETAIL_WORDS } from './detailWords.ts'

interface KnownOf {
  readonly article: IndexArticle
  readonly statements: number
}

/** What is known about an article, folded until it is asked for. */
export function KnownFrom(props: KnownOf) {
  const words = useWords(DETAIL_WORDS)
  return (
    <details className="sources-known">
      <summary>{words.known}</summary>
      <KnownList {...props} />
    </details>
  )
}

/** Each value of an article's head with how it is known. */
export function KnownList({ article, statements }: KnownOf) {
  const words = useWords(DETAIL_WORDS)
  const { lang } = useView().state
  const { meta, partners, id, sha256, sentences } = article
  const date = meta.publishedOn?.value ?? null
  const note = date && dateNote(date, lang)
  return (
    <dl>
      <KnownRow name={words.title} known={meta.title} />
      <KnownRow name={words.outlet} known={meta.agency} />
      <KnownRow name={words.dateline} known={meta.dateline} />
      <KnownRow name={words.date} known={meta.publishedOn}>
        {date && `${dateText(date, lang)}${note ? ` (${note})` : ''}`}
      </KnownRow>
      <KnownRow name={words.url} known={meta.url} />
      <Row name={words.language} how={meta.lang && words.recognised}>
        {meta.lang && languageName(meta.lang, lang)}
      </Row>
      <Row name={words.partners} how={partners.length > 0 ? words.basis.coded : null}>
        {partners.length > 0 ? partners.map((code) => countryName(code, lang)).join(', ') : null}
      </Row>
      <Row name={words.sentences} how={null}>
        {words.sentenceCount(sentences, statements)}
      </Row>
      <Row name={words.file} how={null}>
        {id}.txt
      </Row>
      <Row name={words.sha} how={null}>
        <code>{sha256}</code>
      </Row>
    </dl>
  )
}

function KnownRow(props: {
  readonly name: string
  readonly known: Known<string> | null
  readonly children?: ReactNode
}) {
  const words = useWords(DETAIL_WORDS)
  const { name, known, children } = props
  return (
    <Row name={name} how={known && words.basis[known.basis]}>
      {known && (children ?? known.value)}
    </Row>
  )
}

function Row(props: { readonly name: string; readonly how: string | null; readonly children: ReactNode }) {
  const words = useWords(DETAIL_WORDS)
  return (
    <div className="sources-known-row">
      <dt>{props.name}</dt>
      <dd>
        {props.children ?? <span className="not-stated">{words.notStated}</span>}
        {props.how && <span className="sources-known-how">{props.how}</span>}
      </dd>
    </div>
  )
}
