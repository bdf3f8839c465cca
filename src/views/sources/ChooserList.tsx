import { useEffect, useRef } from 'react'
import type { Offer } from '../../models/comparison/offers.ts'
import { useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

/** An article on offer; null: none of them. */
export interface ChooserOption extends Omit<Offer, 'article'> {
  readonly article: number | null
}

interface ListOf {
  readonly id: string
  readonly optionId: (at: number) => string
  readonly options: readonly ChooserOption[]
  /** The option that Enter takes. */
  readonly active: number
  /** How many match besides. */
  readonly more: number
  readonly nameOf: (option: ChooserOption) => string
  readonly take: (option: ChooserOption) => void
}

/** The list under a chooser; the focus stays in the line above it. */
export function ChooserList({ id, optionId, options, active, more, nameOf, take }: ListOf) {
  const words = useWords(WORDS)
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another active option is brought into sight.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  }, [active])
  return (
    <div className="sources-offers">
      <div ref={list} role="listbox" id={id} aria-label={words.offered}>
        {options.map((option, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the line above keeps the focus and names the active option.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the line above takes the keys.
          <div
            key={option.article ?? 'none'}
            id={optionId(at)}
            role="option"
            aria-selected={at === active}
            className="sources-offer"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            {nameOf(option)}
            {option.passages + option.events > 0 && (
              <span className="sources-offer-common">{words.inCommon(option.passages, option.events)}</span>
            )}
          </div>
        ))}
      </div>
      <p className="sources-offers-more" role="status">
        {options.length === 0 ? words.noOffer : more > 0 ? words.moreOffers(more) : ''}
      </p>
    </div>
  )
}
