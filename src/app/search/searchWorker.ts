import { answering } from './answering.ts'
import type { Question } from './protocol.ts'

const answer = answering()

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  postMessage(await answer(data))
})
