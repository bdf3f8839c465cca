import type { ReactNode } from 'react'
import { DATE_BASES, EVENT_TYPES, GROUPS, SECTOR_GROUPS, STAGES, VOICES } from '../../corpus/codebook.ts'
import { groupCode, groupName, sectorName } from '../../models/sectorNames.ts'
import { BASIS_WORDS, STAGE_WORDS, TYPE_WORDS } from '../../ui/codeWords.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { CODEBOOK_WORDS } from './codebookWords.ts'
import { WORDS } from './words.ts'

/** The rules in short, with the closed lists in their order. */
export function CodebookShort() {
  const { lang } = useView().state
  const words = useWords(CODEBOOK_WORDS)
  const voices = useWords(FILTER_WORDS).voices
  return (
    <section aria-labelledby="method-codebook">
      <h2 id="method-codebook">{useWords(WORDS).sections.codebook}</h2>
      <h3>{words.unitTitle}</h3>
      <p className="method-lede">{words.unit}</p>
      <h3>{words.stagesTitle}</h3>
      <List
        of={STAGES}
        name={(stage) => (
          <>
            <StageMark stage={stage} size={14} /> {STAGE_WORDS[lang][stage]}
          </>
        )}
        means={words.stages}
      />
      <p className="method-lede">{words.stageRules}</p>
      <h3>{words.sectorsTitle}</h3>
      <div className="method-groups">
        {GROUPS.map((group) => (
          <div key={group} className={`group-${group}`}>
            <h4>
              <b>{groupCode(group, lang)}</b> {groupName(group, lang)}
            </h4>
            <List of={SECTOR_GROUPS[group]} name={(sector) => sectorName(sector, lang)} means={words.sectors} />
          </div>
        ))}
      </div>
      <h3>{words.voicesTitle}</h3>
      <List of={VOICES} name={(voice) => voices[voice]} means={words.voices} />
      <h3>{words.eventsTitle}</h3>
      <List of={EVENT_TYPES} name={(type) => TYPE_WORDS[lang][type]} means={words.events} />
      <h3>{words.datesTitle}</h3>
      <p className="method-lede">{words.dates}</p>
      <List of={DATE_BASES} name={(basis) => BASIS_WORDS[lang][basis]} means={words.bases} />
    </section>
  )
}

interface ListProps<K extends string> {
  readonly of: readonly K[]
  readonly name: (member: K) => ReactNode
  readonly means: Readonly<Record<K, string>>
}

function List<K extends string>({ of, name, means }: ListProps<K>) {
  return (
    <dl className="method-list">
      {of.map((member) => (
        <div key={member}>
          <dt>{name(member)}</dt>
          <dd>{means[member]}</dd>
        </div>
      ))}
    </dl>
  )
}
