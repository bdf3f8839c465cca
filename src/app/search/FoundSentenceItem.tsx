import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { linkDigits } from '../../models/articlePage/findSentence.ts'
import { evidenceSource } from '../../models/evidenceSource.ts'
import { piecesOf } from '../../models/pieces.ts'
import type { FoundSentence } from '../../models/search/searcherOf.ts'
import { WORDS as EVIDENCE_WORDS } from '../../ui/evidence/words.ts'
import { useText } from '../../ui/Texts.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { Published } from '../../ui/Withheld.tsx'
import { type Asked, Marked } from './Marked.tsx'
import type { OpenPlace } from './places.ts'

interface Props {
  readonly index: CorpusIndex
  /** `nth` null: no sentence holds it, and the article is opened. */
  readonly found: Omit<FoundSentence, 'nth'> & { readonly nth: number | null }
  readonly asked: Asked
  readonly open: OpenPlace
  /** What stands over the sentence: the person or the instrument that was found. */
  readonly head?: React.ReactNode
}

/** A sentence as it stands in its article, fetched when it is shown, with a link to it there. */
export function FoundSentenceItem({ index, found, asked, open, head }: Props) {
  const article = index.articles[found.article]
  return article === undefined ? null : <Item article={article} nth={found.nth} asked={asked} open={open} head={head} />
}

interface ItemProps extends Pick<Props, 'asked' | 'open' | 'head'> {
  readonly article: CorpusIndex['articles'][number]
  readonly nth: number | null
}

function Item({ article, nth, asked, open, head }: ItemProps) {
  const words = useWords(EVIDENCE_WORDS)
  const { lang } = useView().state
  const state = useText(article.id)
  const source = evidenceSource(article, lang)
  const where = [source.agency ?? words.noAgency, source.date ?? words.noDate, source.language ?? words.noLanguage]
  const text = state.status === 'ready' && state.text.sha256 === article.sha256 ? state.text : null
  const sentence = nth === null ? undefined : text?.sentences[nth]
  const at = sentence && {
    article: article.id,
    start: sentence.start,
    end: sentence.end,
    sha8: linkDigits(article.sha256),
  }
  return (
    <li>
      <a
        {...open(
          at === undefined
            ? { view: 'sources', left: article.id, right: null, third: null, at: null }
            : { view: 'sources', left: null, right: null, third: null, at },
          article.id,
        )}
      >
        {head}
        {sentence !== undefined && text !== null && (
          <span className="search-quote" lang={article.meta.lang ?? undefined}>
            <Published
              pieces={piecesOf(text, sentence)}
              shown={(piece) => <Marked text={piece.text} asked={asked} />}
            />
          </span>
        )}
        {nth !== null && sentence === undefined && state.status === 'loading' && (
          <span className="search-quote">{words.loading}</span>
        )}
        {nth !== null && sentence === undefined && state.status !== 'loading' && (
          <span className="search-quote">{state.status === 'failed' ? words.failed : words.broken}</span>
        )}
        <span className="search-where">{where.join(' · ')}</span>
      </a>
    </li>
  )
}
