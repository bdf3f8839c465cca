import { answering } from './answering.ts'
import { type Question, SearchError } from './protocol.ts'

const answer = answering(async ({ url }) => {
  const response = await fetch(url).catch(() => null)
  if (!response?.ok) throw new SearchError('missing')
  return response.json().catch(() => null)
})

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage(await answer(data))
})
