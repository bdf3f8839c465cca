import type { ArticleText, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { evidenceSource } from '../../models/evidenceSource.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { KnownFrom } from './KnownFrom.tsx'
import { WORDS } from './words.ts'

interface HeadOf {
  readonly article: IndexArticle
  readonly shortId: string
  readonly statements: number
  readonly text: ArticleText | null
  /** Whether how it is known can be unfolded here; an article alone has it beside its text. */
  readonly unfolds: boolean
}

/** Who reports, from where, when and in which language; what is not stated is said to be so. */
export function ArticleHead({ article, shortId, statements, text, unfolds }: HeadOf) {
  const words = useWords(WORDS)
  const { lang } = useView().state
  const { agency, place, date, language } = evidenceSource(article, lang)
  return (
    <header className="sources-head">
      <Heading rank={2}>
        <b>{shortId}</b> <Stated value={agency} otherwise={words.outletUnknown} />
      </Heading>
      <Stated value={place} otherwise={words.datelineUnknown} />
      <Stated value={date} otherwise={words.dateUnknown} />
      <Stated value={language} otherwise={words.languageUnknown} />
      <div className="sources-head-more">
        {words.statements(statements)}
        {unfolds && <KnownFrom article={article} statements={statements} text={text} />}
      </div>
    </header>
  )
}

function Stated({ value, otherwise }: { readonly value: string | null; readonly otherwise: string }) {
  return <span className={value === null ? 'not-stated' : undefined}>{value ?? otherwise}</span>
}
