import type { IndexArticle } from '../corpus/index/CorpusIndex.ts'
import type { ArticleId, CorpusEvent, Disagreement } from '../corpus/types.ts'
import { disagreementSubject, disagreementValues } from '../models/disagreementText.ts'
import { STAGE_WORDS } from '../ui/codeWords.ts'
import { QuoteCard } from '../ui/evidence/QuoteCard.tsx'
import { Heading } from '../ui/Heading.tsx'
import { StageMark } from '../ui/StageMark.tsx'
import { useView, useWords } from '../ui/View.tsx'
import { DISAGREEMENT_WORDS } from './disagreementWords.ts'

interface Props {
  readonly disagreement: Disagreement
  readonly events: readonly CorpusEvent[]
  readonly articles: ReadonlyMap<ArticleId, IndexArticle>
  readonly shortId: ReadonlyMap<ArticleId, string>
}

/** What the two do not agree on, and below it one article beside the other. */
export function DisagreementItem({ disagreement, events, articles, shortId }: Props) {
  const { state, hrefOf } = useView()
  const { lang } = state
  const words = useWords(DISAGREEMENT_WORDS)
  const subject = disagreementSubject(disagreement, events, lang)
  const values = disagreementValues(disagreement, lang, STAGE_WORDS[lang])
  const { kind, left, right } = disagreement
  const compare = hrefOf({
    view: 'sources',
    cell: null,
    event: null,
    at: null,
    left: left.article,
    right: right.article,
  })
  return (
    <li className="disagreement">
      <Heading rank={2} className="disagreement-subject">
        {subject}, <span>{words.kinds[kind](...values)}</span>
      </Heading>
      <div className="disagreement-sides">
        {[left, right].map((side, at) => {
          const article = articles.get(side.article)
          const value = values[at] ?? ''
          return (
            article !== undefined && (
              <QuoteCard
                key={side.article}
                article={article}
                shortId={shortId.get(side.article) ?? side.article}
                span={side}
                claim={`${subject}, ${value}`}
                head={
                  <>
                    {disagreement.kind === 'stage' && (
                      <StageMark stage={at === 0 ? disagreement.left.value : disagreement.right.value} size={16} />
                    )}
                    <b>{value}</b>
                  </>
                }
              />
            )
          )
        })}
      </div>
      <a className="text-link disagreement-compare" href={compare}>
        {words.compare}
      </a>
    </li>
  )
}
