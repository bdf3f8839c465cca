/** One passage, told by two articles, at two stages for the same sector. */
import { SECTORS, type Sector, type Stage } from '../../codebook.ts'
import type { ArticleId, Code, CodedArticle, Disagreement, Passage, Said, Statement } from '../../types.ts'
import type { News } from './news.ts'
import { occasionsOf, shareOccasion } from './occasions.ts'
import type { Sources } from './Sources.ts'

type StageDisagreement = Extract<Disagreement, { kind: 'stage' }>

/** Of articles that report on one occasion; between two occasions a wish may have become an agreement. Sectors of one pair that stand at the same two stages are one disagreement. */
export function stageDisagreements(
  articles: readonly CodedArticle[],
  news: readonly News[],
  passages: readonly Passage[],
  sources: Sources,
): StageDisagreement[] {
  const coded = new Map<ArticleId, CodedArticle>(articles.map((one) => [one.article.id, one]))
  const occasions = occasionsOf(articles, news)
  const found: StageDisagreement[] = []
  for (const passage of passages) {
    const left = coded.get(passage.left)?.statements[passage.leftStatement]
    const right = coded.get(passage.right)?.statements[passage.rightStatement]
    if (!left || !right || !differ(left.codes, right.codes)) continue
    if (!shareOccasion(occasions, passage.left, passage.right)) continue
    if (sources.of(passage.left) !== sources.of(passage.right)) found.push(...ofPair(passage, left, right))
  }
  return sources.settle(found, (one) => `${one.partner} ${one.sectors.join(' ')} ${one.left.start} ${one.right.start}`)
}

/** Whether a sector can stand at two stages: asked first, since almost all that is paired is told alike. */
function differ(ones: readonly Code[], others: readonly Code[]): boolean {
  for (const { sector, stage } of ones)
    for (const other of others) if (other.sector === sector && other.stage !== stage) return true
  return false
}

function ofPair(passage: Passage, left: Statement, right: Statement): StageDisagreement[] {
  const stages = new Map(right.codes.map((code): [Sector, Code] => [code.sector, code]))
  const differing = new Map<string, { left: Stage; right: Stage; sectors: Sector[] }>()
  for (const { sector, stage } of left.codes) {
    const other = stages.get(sector)?.stage
    if (other === undefined || other === stage) continue
    const known = differing.get(`${stage} ${other}`)
    if (known === undefined) differing.set(`${stage} ${other}`, { left: stage, right: other, sectors: [sector] })
    else known.sectors.push(sector)
  }
  return [...differing.values()].map((stage) => ({
    kind: 'stage',
    partner: left.partner,
    sectors: stage.sectors.toSorted((a, b) => SECTORS.indexOf(a) - SECTORS.indexOf(b)),
    left: said(passage.left, left, stage.left),
    right: said(passage.right, right, stage.right),
  }))
}

const said = (article: ArticleId, { start, end }: Statement, value: Stage): Said<Stage> => ({
  article,
  start,
  end,
  value,
})
