import type { FigureWords } from '../FigureWords.ts'
import { many, money, multiple, number, plain, scale, unit } from '../figureTerms.ts'
import { phrases } from '../phrases.ts'

const SMALL = phrases`one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen`
const TENS = phrases`twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety`

export const figureWords: FigureWords = {
  decimal: '.',
  terms: [
    ...plain(
      'small',
      phrases`and, or, to, in, on, of, at, for, as, by, from, is, are, was, were, with, the, has, have, had, will, would, it, they, that, which, who, but, than, per, when, while, after, before, since, until, between`,
    ),
    ...SMALL.flatMap((word, index) => number(index + 1, [word])),
    ...number(0, phrases`zero`),
    ...TENS.flatMap((word, index) => number((index + 2) * 10, [word])),
    ...TENS.flatMap((ten, index) =>
      SMALL.slice(0, 9).flatMap((one, add) => number((index + 2) * 10 + add + 1, [`${ten} ${one}`])),
    ),
    ...scale(100, phrases`hundred`),
    ...scale(1000, phrases`thousand`),
    ...scale(1e6, phrases`million, mn, mln`),
    ...scale(1e9, phrases`billion, bn, bln`),
    ...scale(1e12, phrases`trillion, tn`),
    ...money('USD', phrases`usd, us dollars, us dollar, u.s. dollars, dollars, american dollars`),
    ...money('EUR', phrases`eur, euro, euros`),
    ...money('GBP', phrases`gbp, pounds, pounds sterling`),
    ...money('JPY', phrases`jpy, yen`),
    ...money('CNY', phrases`cny, rmb, yuan, renminbi`),
    ...money('VND', phrases`vnd, vietnamese dong, dong`),
    ...money('KRW', phrases`krw, won`),
    ...money('AUD', phrases`aud, australian dollars`),
    ...money('SGD', phrases`sgd, singapore dollars`),
    ...money('INR', phrases`inr, rupees`),
    ...money('RUB', phrases`rub, rubles, roubles`),
    ...unit('%', phrases`percent, per cent, pct, percentage points`),
    ...unit('MW', phrases`megawatts, megawatt, mw`),
    ...unit('GW', phrases`gigawatts, gigawatt, gw`),
    ...unit('km', phrases`kilometres, kilometers, km`),
    ...unit('t', phrases`tonnes, tons, tonne, metric tons`),
    ...unit('ha', phrases`hectares, ha`),
    ...unit(
      'people',
      phrases`people, students, experts, workers, tourists, visitors, citizens, engineers, officials, specialists, professionals, researchers, expatriates, scholars, trainees, labourers, officers, passengers, nationals, vietnamese, doctors, graduates, peacekeepers`,
    ),
    ...multiple(2, phrases`double, doubled, doubling, doubles, twofold, two-fold`),
    ...multiple(3, phrases`triple, tripled, tripling, threefold, three-fold`),
    ...multiple(4, phrases`quadruple, quadrupled, quadrupling, fourfold`),
    ...plain('fold', phrases`fold, times higher, times larger, times more, times the`),
    ...many(10, phrases`dozens of`),
    ...many(100, phrases`hundreds of`),
    ...many(1000, phrases`thousands of`),
    ...many(10_000, phrases`tens of thousands of`),
    ...many(100_000, phrases`hundreds of thousands of`),
    ...many(1e6, phrases`millions of`),
    ...many(1e9, phrases`billions of`),
    ...plain('years', phrases`years, year`),
    ...plain('anniversary', phrases`anniversary`),
    ...plain(
      'uncounted',
      phrases`signed, of them, sides, countries, nations, leaders, ministers, prime ministers, presidents, parties, peoples, governments, documents, agreements, deals, pacts, memoranda, memorandums, mous, letters, contracts, treaties, papers, days, day, months, month, weeks, week, hours, hour, minutes, pillars, groups, areas, fields, sectors, points, times, occasions, principles, priorities, orientations, directions, measures, meetings, sessions, rounds, paragraphs, words, pages, continents, regions, directors, sources, decades, decade, centuries, seconds, guests, delegates, participants, attendees, thirds, quarters, of the, of its, of their, member, members, others, lines, terms, steps, cooperation documents, cooperation agreements, neighbours, neighbors, economies, dialogues`,
    ),
    ...plain(
      'no-figure',
      phrases`no, number, order, annex, article, resolution, decree, page, chapter, session, asean, cop, group of, the next, next, the coming, coming, within, age, aged, section, directive, circular, decision, executive order, apec, top, g, vision, agenda, flight, highway, route, article no, room, class`,
    ),
  ],
}
