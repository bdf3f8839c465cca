import type { Reason } from '../corpus/codebook.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Uncoded } from '../models/method/MethodRecord.ts'

interface Count {
  sentences: number
  articles: number
  readonly example: Uncoded['example']
  last: string
}

/** Counts the sentences of a corpus that are no statement, by the reason that the coder gave. */
export function uncodedOf({ articles }: Corpus): readonly Uncoded[] {
  const counts = new Map<Reason, Count>()
  for (const { article, reasons } of articles)
    article.sentences.forEach(({ start, end }, at) => {
      const reason = reasons[at] ?? null
      if (reason === null) return
      const count = counts.get(reason) ?? {
        sentences: 0,
        articles: 0,
        example: { article: article.id, start, end },
        last: '',
      }
      counts.set(reason, count)
      count.sentences++
      if (count.last !== article.id) count.articles++
      count.last = article.id
    })
  return [...counts]
    .map(([reason, { sentences, articles: of, example }]) => ({ reason, sentences, articles: of, example }))
    .sort((a, b) => b.sentences - a.sentences || (a.reason < b.reason ? -1 : 1))
}
