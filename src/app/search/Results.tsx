import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { Found } from '../../models/search/searcherOf.ts'
import { useWords } from '../../ui/View.tsx'
import { FoundSentenceItem } from './FoundSentenceItem.tsx'
import { EventItem, NamedItem, PartnerItem } from './NamedItems.tsx'
import type { OpenPlace } from './places.ts'
import { SEARCH_WORDS } from './words.ts'

interface Props {
  readonly index: CorpusIndex
  readonly found: Found
  readonly query: string
  readonly open: OpenPlace
  /** Asks for more of each kind; null when they are there. */
  readonly onMore: (() => void) | null
}

type GroupName = 'partners' | 'events' | 'people' | 'instruments' | 'sentences'

/** What was found, by kind; a kind of which nothing was found is left out. */
export function Results({ index, found, query, open, onMore }: Props) {
  const asked = { query, also: found.also }
  const shared = { index, asked, open }
  const group = (name: GroupName, items: React.ReactNode) => (
    <Group name={name} shown={found[name].shown.length} all={found[name].count} onMore={onMore}>
      {items}
    </Group>
  )
  const { partners, events, people, instruments, sentences } = found
  return (
    <>
      {group(
        'partners',
        partners.shown.map((one) => <PartnerItem key={one.partner} found={one} {...shared} />),
      )}
      {group(
        'events',
        events.shown.map((one) => <EventItem key={one.nth} found={one} {...shared} />),
      )}
      {group(
        'people',
        people.shown.map((one) => <NamedItem key={`${one.article} ${one.nth}`} found={one} {...shared} />),
      )}
      {group(
        'instruments',
        instruments.shown.map((one) => <NamedItem key={`${one.article} ${one.nth}`} found={one} {...shared} />),
      )}
      {group(
        'sentences',
        sentences.shown.map((one) => <FoundSentenceItem key={`${one.article} ${one.nth}`} found={one} {...shared} />),
      )}
    </>
  )
}

interface GroupProps {
  readonly name: GroupName
  readonly shown: number
  readonly all: number
  readonly onMore: (() => void) | null
  readonly children: React.ReactNode
}

function Group({ name, shown, all, onMore, children }: GroupProps) {
  const words = useWords(SEARCH_WORDS)
  if (all === 0) return null
  const title = words.groups[name]
  return (
    <section className="search-group" aria-label={title}>
      <h3>
        {title} <span className="search-count">{words.count(shown, all)}</span>
      </h3>
      <ul>{children}</ul>
      {shown < all && onMore !== null && (
        <button type="button" className="text-link search-more" onClick={onMore}>
          {words.more(title)}
        </button>
      )}
    </section>
  )
}
