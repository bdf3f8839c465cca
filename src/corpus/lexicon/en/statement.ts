import { phrases } from '../phrases.ts'
import type { StatementWords } from '../StatementWords.ts'
import { economyWords } from './sectors/economy.ts'
import { knowledgeWords } from './sectors/knowledge.ts'
import { politicsWords } from './sectors/politics.ts'
import { societyWords } from './sectors/society.ts'
import { contextWords } from './statementContexts.ts'
import { cueWords } from './statementCues.ts'

export const statementWords: StatementWords = {
  sectors: [...politicsWords, ...economyWords, ...knowledgeWords, ...societyWords],
  cues: cueWords,
  contexts: contextWords,
  agents: phrases`by`,
  joiners: phrases`and, or, as well as, and the, &, and also, together with`,
  prepositions: phrases`
    of, with, to, by, for, from, in, at, on, between, towards, toward, against, into, than, like, among, via,
    through, during, after, following, before, despite, under, upon, including, over, about, within, alongside,
    across, near, outside, inside, around`,
  owners: ['of'],
  determiners: phrases`
    the, a, an, his, her, its, their, mr, mrs, ms, visiting, new, then, former, senior, top, current, host`,
  possessives: phrases`'s, '`,
  infinitives: phrases`to, be, will, would, shall, should, can, could, may, might, must, cannot, not, let`,
  adverbs: phrases`
    also, further, soon, fully, actively, effectively, jointly, continue, continuously, well, more, newly, recently,
    already, always, all, both, early, officially, formally, regularly, successfully, strongly, steadily, together,
    now, just, been, long, even, still, better, closely, mutually`,
  participleEndings: ['ed', 'en', 'wn', 'lt', 'ght', 'ept'],
  finiteAfter: phrases`and, but, or, which, who, that, it, he, she, they, we, also, both, all`,
  runningEnding: 'ing',
  states: phrases``,
  visits: phrases`visit, visits, come, come to, trip, tour`,
}
