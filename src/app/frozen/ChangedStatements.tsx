import { useMemo } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { countryName } from '../../models/countryNames.ts'
import type { StatementFacts } from '../../models/diff/CorpusDiff.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { shortIds } from '../../models/shortId.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { Quote } from '../../ui/evidence/Quote.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { FROZEN_WORDS } from './words.ts'

interface LineOf {
  /** The record that has the statement. */
  readonly index: CorpusIndex
  readonly facts: StatementFacts
}

/** `shown`: the record that is shown, whose texts alone are at hand. */
export function StatementLine({ index, facts, shown }: LineOf & { readonly shown: CorpusIndex }) {
  const { lang } = useView().state
  const shaIn = ({ articles }: CorpusIndex) => articles.find(({ id }) => id === facts.article)?.sha256
  const isThere = shaIn(index) === shaIn(shown)
  return (
    <li>
      {countryName(facts.partner, lang)}: <Codes facts={facts} />
      {isThere ? <Sentence index={shown} facts={facts} /> : <Place index={index} facts={facts} />}
    </li>
  )
}

interface Corrected {
  readonly index: CorpusIndex
  readonly before: StatementFacts
  readonly after: StatementFacts
}

export function CorrectedLine({ index, before, after }: Corrected) {
  const words = useWords(FROZEN_WORDS)
  const { lang } = useView().state
  return (
    <li>
      {countryName(after.partner, lang)}. {words.before}: <Codes facts={before} />. {words.now}: <Codes facts={after} />
      .
      <Sentence index={index} facts={after} />
    </li>
  )
}

function Codes({ facts: { codes } }: { readonly facts: StatementFacts }) {
  const { lang } = useView().state
  const words = useWords(FROZEN_WORDS)
  if (codes.length === 0) return words.notCoded
  return codes.map(({ sector, stage }) => `${sectorName(sector, lang)} (${STAGE_WORDS[lang][stage]})`).join(', ')
}

/** The very words, and the way to them. */
function Sentence({ index, facts }: LineOf) {
  const { hrefOf } = useView()
  const words = useWords(FROZEN_WORDS)
  const article = index.articles.find(({ id }) => id === facts.article)
  const shortId = useShortId(index, facts.article)
  if (article === undefined) return null
  const { start, end } = facts
  const at = { article: article.id, start, end, sha8: article.sha256.slice(0, 8) }
  return (
    <>
      <Quote article={article} span={facts} />
      <a
        className="text-link"
        href={hrefOf({ view: 'sources', cell: null, event: null, left: null, right: null, third: null, at })}
      >
        {words.open(shortId)}
      </a>
    </>
  )
}

function Place({ index, facts: { article, start, end } }: LineOf) {
  const words = useWords(FROZEN_WORDS)
  const shortId = useShortId(index, article)
  return <p className="not-stated">{words.place(shortId, start, end)}</p>
}

function useShortId({ articles }: CorpusIndex, id: string): string {
  const ids = useMemo(() => shortIds(articles.map((article) => article.id)), [articles])
  return ids.get(id) ?? id
}
