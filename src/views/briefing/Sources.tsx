import { useId } from 'react'
import type { Briefing } from '../../models/briefing/Briefing.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

/** The articles behind the page, with what they do not state said to be so, and what the record does not say. */
export function Sources({ briefing }: { readonly briefing: Briefing }) {
  const { hrefOf } = useView()
  const words = useWords(WORDS)
  const [sources, gaps] = [useId(), useId()]
  return (
    <>
      {briefing.sources.length > 0 && (
        <section className="briefing-section briefing-sources" aria-labelledby={sources}>
          <Heading rank={2} id={sources}>
            {words.sources}
          </Heading>
          <ul className="briefing-lines">
            {briefing.sources.map(({ article, shortId, source }) => (
              <li key={article.id} className="briefing-line">
                <span>
                  <a className="text-link" href={hrefOf({ view: 'sources', left: article.id, at: null })}>
                    {shortId}
                  </a>{' '}
                  {article.meta.title !== null && (
                    <cite lang={article.meta.lang ?? undefined}>{article.meta.title.value}. </cite>
                  )}
                  {[
                    source.agency ?? words.noOutlet,
                    source.place,
                    source.date ?? words.noDate,
                    source.language ?? words.noLanguage,
                  ]
                    .filter((part) => part !== null)
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
          {briefing.otherSources !== null && <p className="briefing-remark">{briefing.otherSources}</p>}
        </section>
      )}
      {briefing.gaps.length > 0 && (
        <section className="briefing-section briefing-gaps" aria-labelledby={gaps}>
          <Heading rank={2} id={gaps}>
            {words.gaps}
          </Heading>
          <ul className="briefing-lines">
            {briefing.gaps.map((gap) => (
              <li key={gap} className="briefing-line">
                <span>{gap}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
