/** What is chosen, in words: its codes, its counterpart, and a link to it. Left article left, right article right, as above. */

import type { ArticleText, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { LangTag, Span } from '../../corpus/types.ts'
import type { FoundSentence } from '../../models/articlePage/findSentence.ts'
import type { Comparison } from '../../models/comparison/comparison.ts'
import { type LinkedPassage, likeness, type PassageEnd } from '../../models/comparison/passages.ts'
import { bestCounterparts, passagesOf } from '../../models/comparison/related.ts'
import type { BySide, Side } from '../../models/comparison/side.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { REASON_WORDS, STAGE_WORDS } from '../../ui/codeWords.ts'
import { CopyButton } from '../../ui/evidence/CopyButton.tsx'
import { CopyWithSource } from '../../ui/evidence/CopyWithSource.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { DETAIL_WORDS } from './detailWords.ts'
import { SentenceCard } from './SentenceCard.tsx'

export interface DetailsOf {
  readonly comparison: Comparison
  readonly side: Side
  readonly found: Exclude<FoundSentence, { found: 'fault' }>
  /** The sentence itself; null: the address names none. */
  readonly chosen: { readonly article: IndexArticle; readonly span: Span } | null
  readonly ids: BySide<string>
  readonly texts: BySide<ArticleText | null>
  readonly langs: BySide<LangTag | undefined>
  readonly hrefTo: (side: Side, span: Span) => string
  readonly close: () => void
}

export function Details(props: DetailsOf) {
  const words = useWords(DETAIL_WORDS)
  const reasons = useWords(REASON_WORDS)
  const { hrefOf } = useView()
  const { found, side, ids, close, comparison, chosen } = props
  const count = comparison[side]?.sentences.length ?? 0
  const best = found.found === 'statement' ? bestCounterparts(comparison, side, found.sentence) : []
  return (
    <>
      <header className="sources-details-head">
        <Heading rank={2}>
          {found.found === 'uncoded' ? words.uncoded(ids[side]) : words.nth(ids[side], found.sentence + 1, count)}
        </Heading>
        {best.map((end) => (
          <CounterpartLink key={end.side} {...props} end={end} text={words.goTo(ids[end.side])} />
        ))}
        {chosen !== null && <CopyWithSource {...chosen} claim={null} />}
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
  const passages = passagesOf(comparison, side, sentence)
  const without = comparison.sides.filter(
    (other) => other !== side && passages.every(({ facing }) => facing.side !== other),
  )
  const passes = comparison[side]?.sentences[sentence]?.passes ?? true
  const counterparts =
    comparison.sides.length === 1 ? null : (
      <div className="sources-details-side">
        {passes ? without.map((other) => <p key={other}>{words.noCounterpart(ids[other])}</p>) : <p>{words.leftOut}</p>}
        {passages.map(({ passage, facing }) => (
          <section key={passage.letter}>
            <Heading rank={3}>
              <CounterpartLink {...props} end={facing} text={words.counterpart(passage.letter, ids[facing.side])} />
            </Heading>
            <PassageWords {...props} passage={passage} />
            <Card {...props} side={facing.side} sentence={facing.sentence} />
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
  const { differing, sharesSector, ends } = passage
  const [one, other] = ends
  return (
    <p className="sources-details-passage">
      {words.alike[likeness(passage.score)]}{' '}
      {differing.map(({ sector, stages: [first, second] }) => (
        <span key={sector}>
          <b>≠</b>{' '}
          {words.differs(sectorName(sector, lang), stages[first], ids[one.side], stages[second], ids[other.side])}{' '}
        </span>
      ))}
      {differing.length === 0 && (sharesSector ? words.sameStages : words.noSharedSector)}
    </p>
  )
}

/** A link to a sentence of another article. */
function CounterpartLink(props: DetailsOf & { readonly end: PassageEnd; readonly text: string }) {
  const { comparison, end, text, hrefTo } = props
  const target = comparison[end.side]?.sentences[end.sentence]
  return target === undefined ? null : (
    <a className="text-link sources-jump" href={hrefTo(end.side, target)}>
      {text}
    </a>
  )
}
