import { type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { Heading } from '../Heading.tsx'
import { intoSight } from '../intoSight.ts'
import { useWords } from '../View.tsx'
import { PanelPlaceContext } from './panelPlace.ts'
import { useEscape } from './useEscape.ts'
import { WORDS } from './words.ts'
import './evidence.css'

interface Props {
  /** Names what is shown, the same for the same content (an address of a cell, an event's id): another one scrolls back to the top. */
  readonly subject: string
  /** Small line over the title: partner, article, day. */
  readonly where: string
  readonly title: string
  /** Under the title: counts by stage, who took part. */
  readonly summary?: ReactNode
  /** Stays at the bottom: how many quotes, copy all. */
  readonly footer?: ReactNode
  /** Takes what is shown out of the view state. */
  readonly onClose: () => void
  /** The cards. */
  readonly children: ReactNode
}

/**
 * Evidence for what is chosen, docked at the right of a view: the second child of `.frame.with-panel`, after `.frame-main`.
 * Where there is no room for that it is a sheet at the bottom. Escape and the button close it and give the focus back to what
 * opened it: the element in `.frame-main` that had it, else the one with `aria-current="true"`.
 */
export function Panel({ subject, where, title, summary, footer, onClose, children }: Props) {
  const words = useWords(WORDS)
  const [tall, setTall] = useState(false)
  const place = useContext(PanelPlaceContext)
  const close = useEscape(subject, place === 'alone' ? null : onClose)
  const panel = useRef<HTMLElement>(null)
  const cards = useRef<HTMLElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject is read from its beginning.
  useEffect(() => {
    cards.current?.scrollTo?.(0, 0)
    // Under the view it may be out of sight.
    if (place === 'below' && panel.current !== null) intoSight(panel.current, 'nearest')
  }, [subject, place])

  return (
    <aside ref={panel} className={tall ? 'evidence-panel evidence-tall' : 'evidence-panel'} aria-label={words.panel}>
      <div className="evidence-docked">
        {place === 'docked' && (
          <button
            type="button"
            className="evidence-grip"
            aria-expanded={tall}
            aria-label={tall ? words.shorter : words.taller}
            onClick={() => setTall(!tall)}
          />
        )}
        <header className="evidence-header">
          {/* Only the head is announced: a long cell read out in full would keep a listener from moving on. */}
          <div aria-live="polite">
            <p className="evidence-where">{where}</p>
            <Heading rank={place === 'alone' ? 1 : 2} className="evidence-title">
              {title}
            </Heading>
            {summary !== undefined && <div className="evidence-summary">{summary}</div>}
          </div>
          {place !== 'alone' && (
            <button type="button" className="evidence-close" aria-label={words.close} onClick={close}>
              <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
                <path d="M3 3l8 8M11 3l-8 8" stroke="currentColor" strokeWidth="1.5" fill="none" />
              </svg>
            </button>
          )}
        </header>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key. */}
        <section className="evidence-cards" ref={cards} tabIndex={0} aria-label={title}>
          {children}
        </section>
        {footer !== undefined && <footer className="evidence-footer">{footer}</footer>}
      </div>
    </aside>
  )
}
