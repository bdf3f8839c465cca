import { HOME, STAGES } from '../../corpus/codebook.ts'
import { STAGE_NAMES } from '../codeNames.ts'
import { countryName } from '../countryNames.ts'
import { listOf } from '../eventLabel.ts'
import { type BriefingWords, MOST_NAMED, NAMED, type Reaching } from './BriefingWords.ts'

const digits = new Intl.NumberFormat('en-GB')
const counted = (n: number, one: string, many = `${one}s`) => `${digits.format(n)} ${n === 1 ? one : many}`
const list = (items: readonly string[]) => listOf(items, 'en')
const home = countryName(HOME, 'en')
const stages = STAGE_NAMES.en
const years = (first: number, last: number) => (first === last ? `in ${first}` : `${first}–${last}`)

function title([first, ...rest]: readonly Reaching[], sectors: number): string {
  if (first === undefined) return ''
  const all = [first, ...rest]
  if (all.length > NAMED) {
    const some = all.filter(({ delivered }) => delivered > 0).length
    const most = all.reduce((best, one) => (one.delivered > best.delivered ? one : best))
    return some === 0
      ? `Nothing delivered yet with any of ${all.length} partners`
      : `Something delivered with ${some === all.length ? `all ${some}` : `${some} of ${all.length}`} partners; with ${most.name}, in ${most.delivered} of ${counted(sectors, 'sector')}`
  }
  const head =
    sectors === 1
      ? `With ${first.name}, ${first.delivered === 0 ? 'nothing delivered yet' : 'something delivered'} in the one sector chosen`
      : first.delivered === 0
        ? `With ${first.name}, nothing delivered yet in any of ${counted(sectors, 'sector')}`
        : `With ${first.name}, something delivered in ${first.delivered} of ${counted(sectors, 'sector')}`
  const others = rest.map(({ name, delivered }) => {
    if (sectors === 1) return `; with ${name}, ${delivered === 0 ? 'nothing yet' : 'something'}`
    return `; with ${name}, in ${delivered === 0 ? 'none' : delivered}`
  })
  return head + others.join('')
}

export const en: BriefingWords = {
  kicker: (partners) => (partners.length === 0 ? 'Briefing' : `Briefing: ${list(partners)}`),
  title,
  nothing: 'Nothing in the record meets what is chosen',
  eventsOnly: (events) => `No statement meets what is chosen; ${counted(events, 'event')} left`,
  counts: ({ statements, events, years: span, sources }) =>
    `${counted(statements, 'statement')} and ${counted(events, 'event')}${span === null ? '' : ` (${years(...span)})`} in ${sources}.`,
  highest: 'Highest stage',
  reached: (sectors, of) => {
    const one = STAGES.flatMap((stage) => (sectors[stage] > 0 ? [stages[stage]] : []))[0]
    const parts = STAGES.toReversed().flatMap((stage) =>
      sectors[stage] === 0 ? [] : [`${stages[stage].toLowerCase()} in ${sectors[stage]}`],
    )
    return of === 1 ? `${one?.toLowerCase()}.` : `${parts.join(', ')} of ${counted(of, 'sector')}.`
  },
  leftOutPartners: (shown, others) =>
    `The ${shown} partners with most statements are shown; ${counted(others, 'other')} can be chosen in the filter.`,
  otherSources: (count) => `${counted(count, 'further article')}, not quoted here.`,
  headings: {
    since: 'Since your last briefing',
    says: 'What the sources say',
    asks: 'Who asks for what',
    promised: 'Promised, and not yet followed',
    timeline: 'Timeline',
    contacts: 'When they last met',
    figures: 'Figures',
    instruments: 'Instruments',
    disputes: 'Where the sources disagree',
  },
  matrix: (spoken, sectors) => `${spoken} of ${counted(sectors, 'sector')}: highest stage, statements`,
  asOf: (date) => `As of ${date}`,
  noAsOf: 'No article has a date at its head',
  said: {
    agreed: {
      both: (partner) => `agreed by ${home} and ${partner}`,
      home: () => `agreed to by ${home}`,
      partner: (partner) => `agreed to by ${partner}`,
      narrator: () => 'agreed, as the article reports',
    },
    signed: {
      both: (partner) => `signed, adopted or set up by ${home} and ${partner}`,
      home: () => `signed, adopted or set up, ${home} says`,
      partner: (partner) => `signed, adopted or set up, ${partner} says`,
      narrator: () => 'signed, adopted or set up, as the article reports',
    },
    delivered: {
      both: () => 'done or under way, both sides say',
      home: () => `done or under way, ${home} says`,
      partner: (partner) => `done or under way, ${partner} says`,
      narrator: () => 'done or under way, as the article reports',
    },
  },
  halted: 'halted, refused or postponed',
  when: (date, ofDays) => `${ofDays ? 'on' : 'in'} ${date}`,
  reportedOn: (date) => `reported ${date}`,
  notDated: 'article not dated',
  articles: (count) => counted(count, 'article'),
  more: (count) => `${digits.format(count)} more in the record.`,
  noneReached: 'No sentence says that anything is agreed, signed or done.',
  asks: (side, other) => `${side} asks ${other}`.replace(/^the /, 'The '),
  asksNothing: (side, other) => `No article shows ${side} proposing anything to ${other}.`,
  asksNobody: 'No proposal is left.',
  asksByOthers: (count) =>
    `${counted(count, 'further proposal comes', 'further proposals come')} from both together or from the article itself.`,
  open: 'not yet taken up',
  takenUp: 'taken up',
  takenUpIn: (sectors) => `taken up in ${sectors}; otherwise not yet`,
  undated: 'an answer is reported, but no date tells whether it came after',
  asksRule:
    '“Taken up”: the other side, or both, say on the same day or later that the same sector is agreed or more. It is the sector that is compared, not the matter itself.',
  promisedRule: 'What is agreed or planned, and of which no article here says that it was signed or done.',
  promisedAgreed: 'Agreed, and nothing said beyond it',
  promisedInstruments: 'Instruments still to come',
  promisedEvents: 'Events still to come',
  noPromise: 'Nothing stands at agreed or planned without more being said.',
  agreedOnly: (statements) => `no further than agreed, in ${counted(statements, 'statement')}`,
  planned: 'planned',
  plannedPast: 'planned; its day has passed, and no article here says that it took place',
  noEvents: 'No article tells of an event together with its date.',
  contactRule: 'The last dated meeting at each level: that of the lower of the two sides.',
  noContacts: 'No dated meeting is reported.',
  noFigures: 'No article gives a figure.',
  noInstruments: 'No article names an instrument.',
  disputedFigure: 'another article gives another number',
  or: (one, oneId, other, otherId) => `${one} (${oneId}) or ${other} (${otherId})`,
  since: {
    lede: (asOf, hash) => `Compared with the record ${asOf === null ? '' : `as of ${asOf} `}(hash ${hash}).`,
    same: 'Nothing has changed.',
    articles: (added, changed, removed) =>
      `${[
        added > 0 ? `${counted(added, 'article')} added` : '',
        changed > 0 ? `${counted(changed, 'article')} changed` : '',
        removed > 0 ? `${counted(removed, 'article')} removed` : '',
      ]
        .filter(Boolean)
        .join(', ')}.`,
    events: 'New events',
    moved: 'Sectors that moved',
    proposals: 'New proposals',
    corrected: 'Corrected statements',
    byNoSide: (partner) => `with ${partner}; by no one side`,
    withdrawn: 'Withdrawn',
    fromTo: (from, to) =>
      from === null ? `first spoken of: ${to?.toLowerCase()}` : `from ${from.toLowerCase()} to ${to?.toLowerCase()}`,
    noLonger: (what, from) => `${what}: no longer spoken of (was ${from.toLowerCase()}).`,
    eventGone: (what) => `${what}: event no longer in the record.`,
    withdrawnFrom: (count, article, why) =>
      `${counted(count, 'statement')} of article ${article}: ${
        {
          gone: 'the article is no longer in the record',
          changed: 'its text has changed',
          uncoded: 'no longer read as a statement',
        }[why]
      }.`,
  },
  gaps: {
    silent: (sectors) => `Not mentioned: ${list(sectors)}.`,
    silentWith: (partner, sectors) => `Not mentioned with ${partner}: ${list(sectors)}.`,
    named: (articles) =>
      articles.length <= MOST_NAMED
        ? list(articles)
        : `${articles.slice(0, MOST_NAMED).join(', ')} and ${digits.format(articles.length - MOST_NAMED)} more`,
    noDate: (named, articles, of) => `Date not stated: ${named} (${articles} of ${counted(of, 'article')}).`,
    noOutlet: (named, articles, of) => `Outlet not stated: ${named} (${articles} of ${counted(of, 'article')}).`,
    notCoded: (named) =>
      `Not coded, because there is no lexicon for the language: ${named}. What they say is not known here.`,
    yearless: (events) => `Year not stated: ${counted(events, 'event')}, not shown on the line.`,
    noArticles: 'No article is left.',
    silence: 'That these sources are silent does not mean that nothing exists.',
  },
}
