import { useId } from 'react'
import type { Briefing, BriefingSection, SectionName } from '../../models/briefing/Briefing.ts'
import type { Quotes } from '../../models/briefing/quotesOf.ts'
import { Heading } from '../../ui/Heading.tsx'
import { Line } from './Line.tsx'

interface Props {
  readonly briefing: Briefing
  readonly name: SectionName
  readonly quotes: Quotes
}

/** One section of the page with its groups of lines; what has no lines says so. */
export function Section({ briefing, name, quotes }: Props) {
  const section = briefing.sections[name]
  return section === undefined ? null : <Lines section={section} briefing={briefing} quotes={quotes} />
}

function Lines(props: { readonly section: BriefingSection; readonly briefing: Briefing; readonly quotes: Quotes }) {
  const { section, briefing, quotes } = props
  const id = useId()
  return (
    <section className={`briefing-section briefing-${section.name}`} aria-labelledby={id}>
      <Heading rank={2} id={id}>
        {section.heading}
      </Heading>
      {section.lede !== null && <p className="briefing-remark">{section.lede}</p>}
      <div className="briefing-groups">
        {section.groups.map((group) => (
          <div key={group.id} className="briefing-group">
            {group.heading !== null && <Heading rank={3}>{group.heading}</Heading>}
            {group.lines.length > 0 && (
              <ul className="briefing-lines">
                {group.lines.map((line) => (
                  <Line key={line.id} line={line} notes={briefing.notes} quotes={quotes} />
                ))}
              </ul>
            )}
            {group.remark !== null && <p className="briefing-remark">{group.remark}</p>}
          </div>
        ))}
      </div>
      {section.remarks.map((remark) => (
        <p key={remark} className="briefing-remark">
          {remark}
        </p>
      ))}
    </section>
  )
}
