import type { ReactNode } from 'react'
import type { ArticleText, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Known, LangTag } from '../../corpus/types.ts'
import { languageName } from '../../models/articlePage/languageName.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateNote, dateText } from '../../models/dateText.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { DETAIL_WORDS } from './detailWords.ts'

interface KnownOf {
  readonly article: IndexArticle
  readonly statements: number
  /** Null while it loads: then the words that a value is read in are left out. */
  readonly text: ArticleText | null
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
export function KnownList({ article, statements, text }: KnownOf) {
  const words = useWords(DETAIL_WORDS)
  const { lang } = useView().state
  const { meta, partners, id, sha256, sentences } = article
  const date = meta.publishedOn?.value ?? null
  const note = date && dateNote(date, lang)
  // A text of another file than was coded bears nothing out.
  const source = text !== null && text.sha256 === sha256 ? text.text : null
  const shared = { source, lang: meta.lang ?? undefined }
  return (
    <dl>
      <KnownRow name={words.title} {...shared} known={meta.title} />
      <KnownRow name={words.outlet} {...shared} known={meta.agency} />
      <KnownRow name={words.dateline} {...shared} known={meta.dateline} />
      <KnownRow name={words.date} {...shared} known={meta.publishedOn}>
        {date && `${dateText(date, lang)}${note ? ` (${note})` : ''}`}
      </KnownRow>
      <KnownRow name={words.url} {...shared} known={meta.url} />
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

interface KnownRowOf {
  readonly name: string
  readonly known: Known<string> | null
  /** The article's text; null: not at hand. */
  readonly source: string | null
  readonly lang: LangTag | undefined
  readonly children?: ReactNode
}

/** A value with its basis: the very words of the text, unless they are the value, or that an editor states it. */
function KnownRow({ name, known, source, lang, children }: KnownRowOf) {
  const words = useWords(DETAIL_WORDS)
  const span = known?.span ?? null
  const read = source === null || span === null ? '' : source.slice(span.start, span.end).trim()
  return (
    <Row name={name} how={known && words.basis[known.basis]}>
      {known && (
        <>
          {children ?? known.value}
          {read !== '' && read !== known.value && (
            <q className="sources-known-quote" lang={lang}>
              {read}
            </q>
          )}
        </>
      )}
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
