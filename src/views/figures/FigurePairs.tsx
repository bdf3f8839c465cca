import { useState } from 'react'
import { countryName } from '../../models/countryNames.ts'
import type { FigurePair } from '../../models/figures/FigureRow.ts'
import { valueText } from '../../models/figures/valueText.ts'
import { QuoteCard } from '../../ui/evidence/QuoteCard.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { MoreButton } from '../../ui/MoreButton.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly pairs: readonly FigurePair[]
  readonly shortId: ReadonlyMap<string, string>
}

/** At a time: each asks for two texts. */
const STEP = 10

/** What two articles count differently, one beside the other. */
export function FigurePairs({ pairs, shortId }: Props) {
  const words = useWords(WORDS)
  const [shown, setShown] = useState(STEP)
  const title = words.pairsTitle(pairs.length)
  return (
    <section className="figures-pairs" aria-labelledby="figures-pairs-title">
      <Heading rank={2} id="figures-pairs-title">
        {title}
      </Heading>
      <p className="figures-note">{words.pairsLede}</p>
      <ul>
        {pairs.slice(0, shown).map((pair) => (
          <Pair key={pair.id} pair={pair} shortId={shortId} />
        ))}
      </ul>
      <MoreButton total={pairs.length} shown={shown} step={STEP} show={setShown} label={title} />
    </section>
  )
}

function Pair({ pair, shortId }: { readonly pair: FigurePair; readonly shortId: Props['shortId'] }) {
  const { state, hrefOf } = useView()
  const words = useWords(WORDS)
  const { partner, unit, sides } = pair
  const name = countryName(partner, state.lang)
  const [one, other] = sides.map(({ value }) => valueText(value, unit, state.lang))
  return (
    <li>
      <Heading rank={3}>{words.pair(name, one ?? '', other ?? '')}</Heading>
      <div className="figures-sides">
        {sides.map(({ article, start, end, value, of }) => (
          <QuoteCard
            key={`${article.id} ${start}`}
            article={article}
            shortId={shortId.get(article.id) ?? article.id}
            span={{ start, end }}
            claim={`${name}, ${valueText(value, unit, state.lang)}`}
            head={
              <>
                <b className="figures-value">{valueText(value, unit, state.lang)}</b>
                {of !== null && <span lang={article.meta.lang ?? undefined}>{of}</span>}
              </>
            }
          />
        ))}
      </div>
      <a
        className="text-link figures-compare"
        href={hrefOf({
          view: 'sources',
          cell: null,
          event: null,
          at: null,
          left: sides[0].article.id,
          right: sides[1].article.id,
        })}
      >
        {words.compare}
      </a>
    </li>
  )
}
