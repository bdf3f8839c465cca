/** One article: its text with what is marked in it, or why there is nothing to see. */
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { HOME } from '../../corpus/codebook.ts'
import type { IndexArticle, ArticleText as Text } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import { articlePage } from '../../models/articlePage/articlePage.ts'
import { languageName } from '../../models/articlePage/languageName.ts'
import type { Extent } from '../../models/articlePage/ribbons.ts'
import type { Side } from '../../models/comparison/side.ts'
import { countryName } from '../../models/countryNames.ts'
import type { TextState } from '../../ui/Texts.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { ArticleText } from './ArticleText.tsx'
import { NoteTopsContext, usePane } from './Pane.ts'
import { type TextLayout, usePaneLayout } from './usePaneLayout.ts'
import { WORDS } from './words.ts'

interface PaneOf {
  readonly article: IndexArticle
  readonly text: TextState
  readonly unfolded: boolean
  /** Takes where everything stands. */
  readonly report: (side: Side, layout: TextLayout) => void
}

export function ArticlePane({ article, text, unfolded, report }: PaneOf) {
  const words = useWords(WORDS)
  if (text.status === 'loading') return <p className="sources-notice">{words.loading}</p>
  if (text.status === 'failed') {
    return (
      <p className="sources-notice" role="alert">
        {words.loadFailed}{' '}
        <button type="button" className="text-link" onClick={text.retry}>
          {words.retry}
        </button>
      </p>
    )
  }
  return <ReadyPane article={article} text={text.text} unfolded={unfolded} report={report} />
}

interface ReadyOf extends Omit<PaneOf, 'text'> {
  readonly text: Text
}

function ReadyPane({ article, text, unfolded, report }: ReadyOf) {
  const words = useWords(WORDS)
  const { side, half } = usePane()
  const isSame = text.sha256 === article.sha256
  const page = useMemo(() => articlePage(text, isSame ? half.sentences : []), [text, isSame, half])
  const element = useRef<HTMLDivElement>(null)
  const { extents, stretches, noteTops } = usePaneLayout(element)
  useEffect(() => {
    const sentences = half.sentences.flatMap(({ start }, sentence): [number, Extent][] => {
      const extent = extents.get(start)
      return extent === undefined ? [] : [[sentence, extent]]
    })
    report(side, { sentences: new Map(sentences), stretches })
  }, [report, side, half, extents, stretches])
  return (
    <>
      <WhyNothing
        article={article}
        whole={text.withheld.length === 0}
        statements={half.statements}
        unplaced={isSame ? page.unplaced.length : null}
      />
      {text.withheld.length > 0 && (
        <p className="sources-notice">{words.withheld(lengthOf(text.withheld), text.text.length)}</p>
      )}
      <div ref={element} className="sources-text" lang={article.meta.lang ?? undefined}>
        <NoteTopsContext value={noteTops}>
          <ArticleText page={page} unfolded={unfolded} />
        </NoteTopsContext>
      </div>
    </>
  )
}

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)

interface WhyOf {
  readonly article: IndexArticle
  /** Whether all of the text is published. */
  readonly whole: boolean
  readonly statements: number
  /** Statements that do not fit the text; null: the text is of another file. */
  readonly unplaced: number | null
}

/** A sentence for an article that shows no statement, or not all of them. */
function WhyNothing({ article, whole, statements, unplaced }: WhyOf): ReactNode {
  const words = useWords(WORDS)
  const { lang } = useView().state
  const { lexicon, meta, partners } = article
  const say = (): string | null => {
    if (unplaced === null) return words.staleText
    if (unplaced > 0) return words.unplaced(unplaced)
    if (statements > 0) return null
    if (lexicon === null)
      return `${meta.lang === null ? words.uncodedUnknown : words.uncodedLanguage(languageName(meta.lang, lang))}${whole ? ` ${words.asItStands}` : ''}`
    return partners.length === 0 ? words.uncodedPartner(countryName(HOME, lang)) : words.noStatement
  }
  const said = say()
  return said === null ? null : <p className="sources-notice">{said}</p>
}
