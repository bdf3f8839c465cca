/** What is chosen, in words: its codes, its counterpart, and a link to it. Left article left, right article right, as above. */

import type { ArticleText } from '../../corpus/index/CorpusIndex.ts'
import type { LangTag, Span } from '../../corpus/types.ts'
import type { FoundSentence } from '../../models/articlePage/findSentence.ts'
import type { Comparison, Side } from '../../models/comparison/comparison.ts'
import { type LinkedPassage, likeness } from '../../models/comparison/passages.ts'
import { bestCounterpart } from '../../models/comparison/related.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { REASON_WORDS, STAGE_WORDS } from '../../ui/codeWords.ts'
import { CopyButton } from '../../ui/evidence/CopyButton.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { DETAIL_WORDS } from './detailWords.ts'
import { SentenceCard } from './SentenceCard.tsx'

export interface DetailsOf {
  readonly comparison: Comparison
  readonly side: Side
  readonly found: Exclude<FoundSentence, { found: 'fault' }>
  readonly ids: Readonly<Record<Side, string>>
  readonly texts: Readonly<Record<Side, ArticleText | null>>
  readonly langs: Readonly<Record<Side, LangTag | undefined>>
  readonly hrefTo: (side: Side, span: Span) => string
  readonly close: () => void
}

export function Details(props: DetailsOf) {
  const words = useWords(DETAIL_WORDS)
  const reasons = useWords(REASON_WORDS)
  const { hrefOf } = useView()
  const { found, side, ids, close, comparison } = props
  const count = comparison[side]?.sentences.length ?? 0
  const best = found.found === 'statement' ? bestCounterpart(comparison, side, found.sentence) : null
  return (
    <>
      <header className="sources-details-head">
        <h2>
          {found.found === 'uncoded' ? words.uncoded(ids[side]) : words.nth(ids[side], found.sentence + 1, count)}
        </h2>
        {best !== null && <CounterpartLink {...props} sentence={best} text={words.goTo(ids[otherSide(side)])} />}
        <CopyButton textOf={() => new URL(hrefOf({}), location.href).href} label={words.copy} />
        <button type="button" className="text-link" onClick={close}>
          {words.close} <kbd>Esc</kbd>
        </button>
      </header>
      {found.found === 'uncoded' ? (
        <p>{reasons[found.reason]}.</p>
      ) : (
        <StatementDetails {...props} sentence={found.sentence} />
      )}
    </>
  )
}

function StatementDetails(props: DetailsOf & { readonly sentence: number }) {
  const words = useWords(DETAIL_WORDS)
  const { comparison, side, sentence, ids } = props
  const other = otherSide(side)
  const passages = comparison.passages.filter((passage) => passage[side] === sentence)
  const counterparts =
    comparison[other] === null ? null : (
      <div className="sources-details-side">
        {passages.length === 0 && <p>{words.noCounterpart(ids[other])}</p>}
        {passages.map((passage) => (
          <section key={passage.letter}>
            <h3>
              <CounterpartLink
                {...props}
                sentence={passage[other]}
                text={words.counterpart(passage.letter, ids[other])}
              />
            </h3>
            <PassageWords {...props} passage={passage} />
            <Card {...props} side={other} sentence={passage[other]} />
          </section>
        ))}
      </div>
    )
  return (
    <div className={`sources-details-sides is-${side}`}>
      <div className="sources-details-side">
        <Card {...props} sentence={sentence} />
      </div>
      {counterparts}
    </div>
  )
}

function Card({ comparison, side, sentence, texts, langs, hrefTo }: DetailsOf & { readonly sentence: number }) {
  const marked = comparison[side]?.sentences[sentence]
  return marked === undefined ? null : (
    <SentenceCard marked={marked} text={texts[side]} lang={langs[side]} hrefTo={(span) => hrefTo(side, span)} />
  )
}

/** How alike the two are, and where their stages differ. */
function PassageWords({ passage, ids }: DetailsOf & { readonly passage: LinkedPassage }) {
  const words = useWords(DETAIL_WORDS)
  const { lang } = useView().state
  const stages = STAGE_WORDS[lang]
  const { differing, sharesSector } = passage
  return (
    <p className="sources-details-passage">
      {words.alike[likeness(passage.score)]}{' '}
      {differing.map(({ sector, left, right }) => (
        <span key={sector}>
          <b>≠</b> {words.differs(sectorName(sector, lang), stages[left], ids.left, stages[right], ids.right)}{' '}
        </span>
      ))}
      {differing.length === 0 && (sharesSector ? words.sameStages : words.noSharedSector)}
    </p>
  )
}

/** A link to a sentence of the other article. */
function CounterpartLink(props: DetailsOf & { readonly sentence: number; readonly text: string }) {
  const { comparison, side, sentence, text, hrefTo } = props
  const other = otherSide(side)
  const target = comparison[other]?.sentences[sentence]
  return target === undefined ? null : (
    <a className="text-link sources-jump" href={hrefTo(other, target)}>
      {text}
    </a>
  )
}

function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}
