import type { Term } from '../../terms.ts'
import type { Anchor, DateWord, DateWords, MarkKind, Relation, TimeUnit } from '../DateWords.ts'
import { phrases } from '../phrases.ts'

const words = (list: readonly string[], means: DateWord): Term<DateWord>[] =>
  list.map((text) => ({ words: text, means }))
const mark = (kind: MarkKind, list: readonly string[]) => words(list, { kind })
const relation = (name: Relation, alone: boolean, list: readonly string[]) =>
  words(list, { kind: 'relation', relation: name, alone })
const anchor = (name: Anchor, list: readonly string[]) => words(list, { kind: 'anchor', anchor: name })
const relative = (unit: TimeUnit, offset: number, list: readonly string[]) =>
  words(list, { kind: 'relative', unit, offset, past: false, ago: false })
const unit = (name: TimeUnit, list: readonly string[]) =>
  words(list, { kind: 'unit', unit: name, past: false, ago: false })
const ago = (name: TimeUnit, list: readonly string[]) =>
  words(list, { kind: 'unit', unit: name, past: true, ago: true })

const toldDay = (offset: number, list: readonly string[]) => words(list, { kind: 'told-day', offset })

const MONTHS = [
  phrases`january, jan`,
  phrases`february, feb`,
  phrases`march, mar`,
  phrases`april, apr`,
  phrases`may`,
  phrases`june, jun`,
  phrases`july, jul`,
  phrases`august, aug`,
  phrases`september, sept, sep`,
  phrases`october, oct`,
  phrases`november, nov`,
  phrases`december, dec`,
]
const WEEKDAYS = phrases`monday, tuesday, wednesday, thursday, friday, saturday, sunday`
const NUMBERS = phrases`one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve`
const TENS = phrases`twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety`

export const dateWords: DateWords = {
  looseDays: false,
  terms: [
    ...MONTHS.flatMap((names, index) => words(names, { kind: 'month', month: index + 1, capital: true })),
    ...WEEKDAYS.flatMap((name, weekday) => words([name], { kind: 'weekday', weekday, capital: true })),
    ...NUMBERS.flatMap((name, index) => words([name], { kind: 'number', value: index + 1 })),
    ...TENS.flatMap((name, index) => words([name], { kind: 'number', value: (index + 2) * 10 })),
    ...TENS.flatMap((name, index) =>
      NUMBERS.slice(0, 9).flatMap((one, add) =>
        words([`${name} ${one}`], { kind: 'number', value: (index + 2) * 10 + add + 1 }),
      ),
    ),
    ...relative('day', 0, phrases`today, tonight, this morning, this afternoon, this evening`),
    ...relative('day', -1, phrases`yesterday, last night, yesterday morning, yesterday afternoon`),
    ...relative('day', 1, phrases`tomorrow`),
    ...relative('week', 0, phrases`this week, later this week, earlier this week`),
    ...relative('week', 1, phrases`next week, the coming week, the following week`),
    ...relative('week', -1, phrases`last week, the previous week`),
    ...relative('month', 0, phrases`this month, later this month, earlier this month`),
    ...relative('month', 1, phrases`next month`),
    ...relative('month', -1, phrases`last month`),
    ...relative('year', 0, phrases`this year, later this year, earlier this year, the current year`),
    ...relative('year', 1, phrases`next year`),
    ...relative('year', -1, phrases`last year, the previous year, the past year`),
    ...toldDay(
      1,
      phrases`the next day, the following day, a day later, one day later, the day after, the next morning, the next evening, the following morning, the following evening`,
    ),
    ...toldDay(2, phrases`two days later, two days after that, two days on`),
    ...toldDay(3, phrases`three days later`),
    ...toldDay(4, phrases`four days later`),
    ...toldDay(7, phrases`a week later, one week later`),
    ...toldDay(
      -1,
      phrases`the previous day, a day earlier, one day earlier, the day before that, the evening before, the night before`,
    ),
    ...toldDay(-2, phrases`two days earlier, two days before that`),
    ...toldDay(-3, phrases`three days earlier`),
    ...unit('year', phrases`years, year`),
    ...unit('month', phrases`months, month`),
    ...unit('week', phrases`weeks, week`),
    ...unit('day', phrases`days, day`),
    ...unit('decade', phrases`decades, decade`),
    ...ago('year', phrases`years ago, year ago, years earlier`),
    ...ago('month', phrases`months ago, month ago`),
    ...ago('week', phrases`weeks ago, week ago`),
    ...ago('day', phrases`days ago, day ago`),
    ...ago('decade', phrases`decades ago, decade ago`),
    ...mark('day', phrases`the`),
    ...mark('to', phrases`to, through, until, till`),
    ...mark('and', phrases`and`),
    ...mark('from', phrases`from, between`),
    ...mark('since', phrases`since, ever since`),
    ...mark(
      'by',
      phrases`by, before, prior to, no later than, by the end of, until the end of, by late, by early, by mid`,
    ),
    ...mark(
      'at',
      phrases`in, on, for, during, as of, dated, year, years, the year, effective, throughout, at the end of, at the beginning of`,
    ),
    ...mark(
      'at',
      phrases`in early, in late, in mid, early, late, mid, early in, late in, the summer of, spring, summer, autumn, winter`,
    ),
    ...mark('of', phrases`of`),
    ...mark('next', phrases`next, this coming, coming, upcoming`),
    ...mark('last', phrases`last, this past, previous`),
    ...mark('period', phrases`period, term, tenure, phase`),
    ...mark(
      'past',
      phrases`over the past, in the past, for the past, during the past, over the last, in the last, for the last, during the last, within the past`,
    ),
    ...mark('past', phrases`the past, the last, past, throughout the past`),
    ...mark('first', phrases`first, the first, the opening`),
    ...mark('day-part', phrases`morning, afternoon, evening, night, noon, midday`),
    ...mark(
      'future',
      phrases`will, shall, would, is to, are to, to be, is set, are set, is due, are due, is expected, are expected, expected, scheduled, slated, planned, plans, plan, going to, upcoming, forthcoming, is about, due in, due on, be signed, to be signed, be held, to be held, be opened, to be opened, be launched, to be launched, be completed, to be completed, be received, to be received, be made, to be made, be given, to be given, be agreed, to be agreed, be led, to be led, be hosted, to be hosted, be welcomed, to be welcomed, be announced, to be announced, be taken, to be taken, be sent, to be sent, be discussed, to be discussed, be concluded, to be concluded, be brought, to be brought, be attended, to be attended, be put, to be put, be set, to be set, be adopted, to be adopted, be exchanged, to be exchanged, be ratified, to be ratified, be inaugurated, to be inaugurated, be visited, to be visited, arrives, travels, flies, begins, starts, kicks off, opens, heads, leaves, tentatively`,
    ),
    ...mark(
      'none',
      phrases`a plan, the plan, this plan, their plan, its plan, his plan, her plan, a joint plan, joint plan, action plan, work plan, master plan, exchange plan, cooperation plan, flight plan`,
    ),
    ...mark(
      'told',
      phrases`was, were, had, has, have, said, told, met, held, saw, spoke, took, made, gave, came, went, left, paid, began, led, sent, heard, wrote, became, brought, broke, arrived, signed, agreed, received, welcomed, visited, concluded, attended, announced, resolved, discussed, hosted, opened, hailed, pledged, called, got, flew, landed, sat, settled, laid, lunched, dined, handed, played, sang, watched, toured, talked, stood, ran, spent, won, sailed, docked, moored, joined, presented, unveiled, launched, ended, started, wound, finished, rode, walked, drove, planted, looked, showed, shook, thanked, asked, urged, praised, promised, vowed, added, noted, greeted, named, handed, delivered, donated, chaired, hosted, briefed, initialled, adopted, backed, raised, stayed, stopped, reached, returned`,
    ),
    ...mark('clause', phrases`that, who, which, where, when, while, as, but, because, although`),
    ...relation('after', false, phrases`after, following, right after, immediately after, shortly after`),
    ...relation('before', false, phrases`ahead of, prior to, just before`),
    ...relation('at', false, phrases`at`),
    ...relation(
      'during',
      true,
      phrases`signed there, be signed there, held there, be held there, concluded there, adopted there, sign there, during the visit, during his visit, during her visit, during their visit, during the trip, during his trip, during her trip, during this visit, during the stay, during his stay, in the course of the visit, as part of the visit, as part of his visit, within the framework of the visit, on the sidelines of the visit, over the course of the visit, throughout the visit, while in, during their stay, during her stay, during her trip, during their trip, on the visit, on his visit, on the trip, as part of her visit, as part of their visit, as part of the trip, within the framework of his visit, within the framework of her visit, in the framework of the visit, in the framework of his visit, on the occasion of the visit, on the occasion of his visit, on the occasion of her visit, during the official visit, during the state visit, during the two-day visit, during the three-day visit, during the four-day visit, while visiting, while on a visit, while there`,
    ),
    ...relation(
      'occasion',
      true,
      phrases`on this occasion, on the occasion, on that occasion, at the event, at the meeting, at the talks, at the reception, during the meeting, during the talks, at their meeting, at their talks, during their talks, during their meeting, at the press conference, at the ceremony, in the meeting`,
    ),
    ...relation('before', true, phrases`before that, earlier, previously, prior to that, beforehand`),
    ...relation('after', true, phrases`after that, afterwards, afterward, later, subsequently, then`),
    ...relation(
      'same-day',
      true,
      phrases`the same day, on the same day, same day, that day, the same morning, the same afternoon, the same evening, that morning, that afternoon, that evening, that same day, earlier in the day, later in the day, earlier the same day, later the same day, earlier that day, later that day, on that day`,
    ),
    ...anchor(
      'talks',
      phrases`talks, talk, meeting, meetings, discussions, reception, negotiations, session, phone call`,
    ),
    ...anchor('visit', phrases`visit, trip, tour, stay`),
    ...anchor(
      'press',
      phrases`press conference, press briefing, news conference, press meeting, joint press conference`,
    ),
    ...anchor('ceremony', phrases`ceremony, welcome ceremony, official welcome ceremony`),
    ...anchor('agreement', phrases`signing, signing ceremony`),
    ...anchor('forum', phrases`forum, conference, business forum`),
  ],
}
