import type { ReactNode } from 'react'
import { DATE_BASES, EVENT_TYPES, GROUPS, SECTOR_GROUPS, STAGES, VOICES } from '../../corpus/codebook.ts'
import { groupCode, groupName, sectorName } from '../../models/sectorNames.ts'
import { BASIS_WORDS, STAGE_WORDS, TYPE_WORDS } from '../../ui/codeWords.ts'
import { FILTER_WORDS } from '../../ui/filterWords.ts'
import { Heading } from '../../ui/Heading.tsx'
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
      <Heading rank={2} id="method-codebook">
        {useWords(WORDS).sections.codebook}
      </Heading>
      <Heading rank={3}>{words.unitTitle}</Heading>
      <p className="method-lede">{words.unit}</p>
      <Heading rank={3}>{words.stagesTitle}</Heading>
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
      <Heading rank={3}>{words.sectorsTitle}</Heading>
      <div className="method-groups">
        {GROUPS.map((group) => (
          <div key={group} className={`group-${group}`}>
            <Heading rank={4}>
              <b>{groupCode(group, lang)}</b> {groupName(group, lang)}
            </Heading>
            <List of={SECTOR_GROUPS[group]} name={(sector) => sectorName(sector, lang)} means={words.sectors} />
          </div>
        ))}
      </div>
      <Heading rank={3}>{words.voicesTitle}</Heading>
      <List of={VOICES} name={(voice) => voices[voice]} means={words.voices} />
      <Heading rank={3}>{words.eventsTitle}</Heading>
      <List of={EVENT_TYPES} name={(type) => TYPE_WORDS[lang][type]} means={words.events} />
      <Heading rank={3}>{words.datesTitle}</Heading>
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
