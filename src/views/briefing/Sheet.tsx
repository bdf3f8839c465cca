import type { Briefing } from '../../models/briefing/Briefing.ts'
import type { Quotes } from '../../models/briefing/quotesOf.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { MatrixShort } from './MatrixShort.tsx'
import { Notes } from './Notes.tsx'
import { Section } from './Section.tsx'
import { Sources } from './Sources.tsx'
import { Strip } from './Strip.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly briefing: Briefing
  readonly quotes: Quotes
  /** All quotes have come: nothing on the page will change by itself. */
  readonly ready: boolean
}

/** The page as it is printed. The order in which its lines stand is that of their notes' numbers. */
export function Sheet({ briefing, quotes, ready }: Props) {
  const { page, marking } = useView().state
  const words = useWords(WORDS)
  const section = { briefing, quotes }
  return (
    <article className="briefing-sheet" data-page={page} aria-busy={!ready} lang={briefing.lang}>
      {marking !== null && <p className="briefing-marking">{words.markings[marking]}</p>}
      <header className="briefing-head">
        <div>
          <p className="briefing-kicker">{briefing.kicker}</p>
          <Heading rank={1}>{briefing.title}</Heading>
        </div>
        <p className="briefing-asof">
          <span>{briefing.asOfText}</span>
          {briefing.lede.map((sentence) => (
            <span key={sentence}>{sentence}</span>
          ))}
          {briefing.filters.length > 0 && (
            <span>
              {words.filters}
              {words.colon}
              {briefing.filters.join('; ')}.
            </span>
          )}
        </p>
      </header>
      <Section name="since" {...section} />
      <div className="briefing-top">
        <Section name="says" {...section} />
        <MatrixShort matrix={briefing.matrix} />
      </div>
      <Section name="asks" {...section} />
      <Section name="promised" {...section} />
      <div className="briefing-time">
        {briefing.strip !== null && <Strip strip={briefing.strip} />}
        <Section name="timeline" {...section} />
        <Section name="contacts" {...section} />
      </div>
      <div className="briefing-rest">
        <Section name="figures" {...section} />
        <Section name="instruments" {...section} />
        <Section name="disputes" {...section} />
        <Sources briefing={briefing} />
      </div>
      <Notes {...section} />
      <footer className="briefing-foot">
        <span>Bang Giao</span>
        <span>
          {words.hash} <code>{briefing.hash.slice(0, 16)}</code>
        </span>
      </footer>
    </article>
  )
}
