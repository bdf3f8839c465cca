/** Asks the search worker. It is started at the first question, and started anew after one that could not be. */
import { readCorpus } from '../../data/queries.ts'
import { isServed } from '../../data/readJson.ts'
import type { Found } from '../../models/search/searcherOf.ts'
import type { TextMatches } from '../../models/selection/Selection.ts'
import { type Answer, type Question, SearchError, type SearchSource } from './protocol.ts'

type Answering = (question: Question) => Promise<Answer>

let current: Promise<Answering> | null = null
let last = 0

/** In the page itself: a sandboxed frame or a file may not start a worker. */
async function inPage(): Promise<Answering> {
  const { answering } = await import('./answering.ts')
  return answering(async ({ hash }) => {
    try {
      return await readCorpus('search.json', hash.slice(0, 8), new AbortController().signal)
    } catch {
      throw new SearchError('missing')
    }
  })
}

function inWorker(): Answering {
  const worker = new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.resolve(data)
    waiting.delete(data.id)
  })
  // Its script did not load, or it broke.
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    current = null
    worker.terminate()
    for (const { reject } of waiting.values()) reject(new SearchError('missing'))
    waiting.clear()
  })
  return (question) =>
    new Promise((resolve, reject) => {
      waiting.set(question.id, { resolve, reject })
      worker.postMessage(question)
    })
}

async function started(): Promise<Answering> {
  if (!isServed(document)) return inPage()
  try {
    return inWorker()
  } catch {
    return inPage()
  }
}

async function ask(question: Question): Promise<Answer> {
  current ??= started()
  const answer = await (await current)(question)
  if (answer.kind === 'fault') throw new SearchError(answer.fault)
  return answer
}

/** The best of each kind for a query. */
export async function search(source: SearchSource, query: string, limit: number): Promise<Found> {
  const answer = await ask({ id: ++last, kind: 'search', source, query, limit })
  if (answer.kind !== 'search') throw new SearchError('unreadable')
  return answer.found
}

/** Statements and events that hold the words of the text filter. */
export async function matching(source: SearchSource, query: string): Promise<TextMatches> {
  const answer = await ask({ id: ++last, kind: 'matches', source, query })
  if (answer.kind !== 'matches') throw new SearchError('unreadable')
  return answer.matches
}
