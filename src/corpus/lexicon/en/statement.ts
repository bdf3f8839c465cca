import { phrases } from '../phrases.ts'
import type { SectorWords, StatementWords } from '../StatementWords.ts'
import { economyWords } from './sectors/economy.ts'
import { everydayEconomyWords } from './sectors/everydayEconomy.ts'
import { everydaySocietyWords } from './sectors/everydaySociety.ts'
import { knowledgeWords } from './sectors/knowledge.ts'
import { politicsWords } from './sectors/politics.ts'
import { societyWords } from './sectors/society.ts'
import { contextWords } from './statementContexts.ts'
import { cueWords } from './statementCues.ts'

const SECTORS: readonly SectorWords[] = [
  ...politicsWords,
  ...economyWords,
  ...knowledgeWords,
  ...societyWords,
  ...everydayEconomyWords,
  ...everydaySocietyWords,
]
/** Phrases that name nothing, so that none of them stands for the plural of one that does ("waters"). */
const NONE: ReadonlySet<string> = new Set(SECTORS.flatMap(({ kind, words }) => (kind === 'none' ? words : [])))

/** A phrase stands for its plural too ("trade agreement", "trade agreements"). */
function withPlurals(sector: SectorWords): SectorWords {
  const known = new Set(sector.words)
  const plurals = sector.words.flatMap((phrase) => {
    if (!/[a-z]$/.test(phrase) || /(?:[sxz]|[cs]h|ing|ed|al|ic|ese|study)$/.test(phrase)) return []
    const plural = /[^aeiou]y$/.test(phrase) ? phrase.replace(/y$/, 'ies') : `${phrase}s`
    return known.has(plural) || NONE.has(plural) ? [] : [plural]
  })
  return { ...sector, words: [...sector.words, ...plurals] }
}

export const statementWords: StatementWords = {
  sectors: SECTORS.map(withPlurals),
  cues: cueWords,
  contexts: contextWords,
  agents: phrases`by`,
  joiners: phrases`and, or, as well as, and the, &, and also, together with`,
  prepositions: phrases`
    of, with, to, by, for, from, in, at, on, between, towards, toward, against, into, than, like, among, via,
    through, during, after, following, before, despite, under, upon, including, over, about, within, alongside,
    across, near, outside, inside, around`,
  bodies: [],
  owners: ['of'],
  determiners: phrases`
    the, a, an, his, her, its, their, mr, mrs, ms, visiting, new, then, former, senior, top, current, host`,
  possessives: phrases`'s, '`,
  infinitives: phrases`to, be, will, would, shall, should, can, could, may, might, must, cannot, not, let`,
  adverbs: phrases`
    also, further, soon, fully, actively, effectively, jointly, continue, continuously, well, more, newly, recently,
    already, always, then, all, both, early, officially, formally, regularly, successfully, strongly, steadily, together,
    now, just, been, long, even, still, better, closely, mutually`,
  participleEndings: ['ed', 'en', 'wn', 'lt', 'ght', 'ept'],
  irregulars: phrases`
    sent, made, sold, met, held, won, put, cut, set, paid, led, run, ran, begun, began, come, came, become, gone,
    went, done, did, found, lent, spent, sung, sang, let, laid, left, read, told, fed, shed, lost, shot, hit, cost,
    spread, bred, built, dug, drawn, drew, flew, drove, wrote, rode, broke, spoke, chose, froze, rose, took, gave,
    gotten, got, grew, threw, knew, sat, stood, understood, bore, wore, tore, swore, swam, sank, drank, rang, sprang,
    shut, split, hung, spun, struck, stuck, swept, dealt, meant, heard, sold, bid, underwent, overtook, withdrew,
    drunk, worn, torn, born, sworn, borne, wound, swum, sunk, lit, cast, broadcast, burst, quit, overcome, fled, clung, slid, shrunk, rung,
    forgave, forgone, oversaw, repaid, rebuilt, outgrew, undertook, upheld, beaten, beat`,
  notVerbs: phrases`
    united, skilled, unskilled, advanced, limited, related, based, renewed, need, seed, indeed, breed, feed, speed,
    hundred, unprecedented, detailed, balanced, diversified, comprehensive, developed, armed, allied, mixed, dedicated,
    experienced, distinguished, shared, sacred, red, medal, open, golden, women, men, children, citizen, citizens,
    garden, wooden, token, even, seven, eleven, ten, often, then, when, green, sudden, kitchen, oxygen, hydrogen,
    specimen, yemen, sweden, own, town, down, unknown, crown, brown, known, salt, belt, result, consult, fault,
    light, right, flight, eight, freight, weight, height, night, might, bright, concept, accept, except, adult,
    difficult, chicken, listen, threaten, strengthen, deepen, broaden, widen, tighten, happen, processed, frozen,
    dried, canned, refined, imported, interested, linked, affected, so called, aged, concerned, sustained,
    located, situated, entitled, supposed, tied, bound, designed, meant, convinced, pleased, satisfied, worried, divided, opposed, excited, guided, rooted, grounded, founded,
    deserved, assumed, aimed, dominated, characterised, characterized,
    surrounded, isolated, faced, confronted, threatened, pressed, forbidden, varied, complicated, sophisticated, combined, proposed, planned, expected, increased, enhanced, strengthened`,
  finiteAfter: phrases`and, but, or, which, who, that, it, he, she, they, we, also, both, all, whom`,
  runningEnding: 'ing',
  states: phrases``,
  callings: phrases`
    expert, experts, specialist, specialists, engineer, engineers, doctor, doctors, nurse, nurses, teacher, teachers,
    lecturers, scientist, scientists, researchers, artists, workers, students, trainees, investors, farmers,
    technicians, volunteers, athletes, journalists, peacekeepers, sailors, pilots,
    agronomists, agronomist, builders, medics, surgeons, instructors, lecturers, coaches, sappers, deminers, welders, crews`,
  wholeLists: [],
  nominals: [],
  topics: [],
  endings: phrases`
    ended, ends, finished, finishes, closed, closes, concluded, concludes, is over, are over, was over, were over, came to an end, comes to an end, wound up,
    wrapped up`,
  refusals: phrases`
    refused, refuses, refuse, rejected, rejects, turned down, rebuffed, vetoed, ruled out, rules out, declined to, declines to, declined, said no to, says no to, said no,
    did not accept, does not accept, do not accept, would not accept, did not agree, balked, threw out, turned away from, refused to, refuses to`,
  sittings: phrases`held, sat, sits, convened, met, opened, ended, closed, place, began, gathered, co-chaired, chaired, concluded, finished`,
  posts: phrases`
    embassy, embassies, consulate, consulates, ambassador, consul, mission, frigate, warship, corvette, ship, ships, warships, destroyer, submarine, navy, peacekeepers,
    team, troupe, orchestra, choir, doctors, nurses, engineers, experts, farmers, workers, students, firms, companies, airlines, investors, businesses`,
  ordinals: phrases`no, number, article, chapter, phase`,
  copulas: [],
  moneys: phrases`dollars, euros, usd, euro, yen, pounds, won, yuan`,
  venues: phrases`in, at, visiting, visit, visited, to`,
  visits: phrases`return to, pay a visit, visit, visits, come, come to, trip, tour`,
}
