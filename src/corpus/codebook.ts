/**
 * The closed lists of the codebook (sections 2 to 5). Their order here is the order everywhere: rows of the matrix,
 * ranks of a stage, lanes of the timeline. A list is a value, its members are a union: a code outside it does not compile.
 */

/** The country whose relations the record is about. */
export const HOME = 'VN'

export const SECTOR_GROUPS = {
  POL: ['politics', 'security', 'multilateral', 'justice'],
  ECO: ['trade', 'investment', 'finance', 'industry', 'energy', 'agriculture', 'transport', 'labour', 'tourism'],
  KNO: ['science', 'digital', 'health', 'environment', 'education'],
  SOC: ['culture', 'sport', 'people', 'local', 'community'],
} as const

export type SectorGroup = keyof typeof SECTOR_GROUPS
export type Sector = (typeof SECTOR_GROUPS)[SectorGroup][number]

export const GROUPS = ['POL', 'ECO', 'KNO', 'SOC'] as const satisfies readonly SectorGroup[]
export const SECTORS: readonly Sector[] = GROUPS.flatMap((group) => [...SECTOR_GROUPS[group]])

/** How far it has got (section 3); the index is the rank, 0 to 4. */
export const STAGES = ['mentioned', 'proposed', 'agreed', 'signed', 'delivered'] as const
export type Stage = (typeof STAGES)[number]

/** Who says so (section 4). */
export const VOICES = ['both', 'home', 'partner', 'narrator'] as const
export type Voice = (typeof VOICES)[number]

/** Section 5; the order is that of the timeline's lanes. */
export const EVENT_TYPES = [
  'visit',
  'talks',
  'agreement',
  'press',
  'forum',
  'ceremony',
  'milestone',
  'programme',
  'culture',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** How the date of an event is known (section 5). */
export const DATE_BASES = ['stated', 'header', 'corpus', 'partial'] as const
export type DateBasis = (typeof DATE_BASES)[number]

/** Section 6. */
export const INSTRUMENT_STATUSES = ['in-force', 'adopted', 'planned', 'awaiting-ratification'] as const
export type InstrumentStatus = (typeof INSTRUMENT_STATUSES)[number]

/** What a line of an article is (section 7). */
export const PARAGRAPH_KINDS = ['text', 'title', 'head', 'caption', 'boilerplate'] as const
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number]

/**
 * Why a sentence is no statement (section 1). `no-partner`: the article shows no country cooperating with the home country;
 * `uncoded-language`: no lexicon for the article's language.
 */
export const REASONS = [
  'no-sector',
  'no-cooperation',
  'ceremony',
  'bare-report',
  'lead-in',
  'anniversary',
  'praise',
  'other-country',
  'no-partner',
  'title',
  'caption',
  'boilerplate',
  'uncoded-language',
] as const
export type Reason = (typeof REASONS)[number]

/** The rule of section 3 or 8 that gave a code its stage; shown when a reader asks why. */
export const STAGE_RULES = [
  'staging-verb',
  'future-of-instrument',
  'both-want',
  'rank-or-volume',
  'carried-from-lead-in',
  'carried-to-elaboration',
  'halted',
  'no-staging-verb',
] as const
export type StageRule = (typeof STAGE_RULES)[number]

/** The two languages of the page. */
export const UI_LANGS = ['vi', 'en'] as const
export type UiLang = (typeof UI_LANGS)[number]

/** The languages that have a lexicon; adding one adds a file to `lexicon/`. */
export const CODED_LANGS = ['vi', 'en'] as const
export type CodedLang = (typeof CODED_LANGS)[number]

const groupOfSector = new Map<Sector, SectorGroup>(
  GROUPS.flatMap((group) => SECTOR_GROUPS[group].map((sector): [Sector, SectorGroup] => [sector, group])),
)

/** The group that a sector stands in. */
export function groupOf(sector: Sector): SectorGroup {
  const group = groupOfSector.get(sector)
  if (group === undefined) throw new RangeError(`sector without a group: ${sector}`)
  return group
}

/** Rank of a stage, 0 (mentioned) to 4 (delivered). */
export function rankOf(stage: Stage): number {
  return STAGES.indexOf(stage)
}
