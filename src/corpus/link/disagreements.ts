/** Figures, dates and stages that disagree between articles. Nothing is judged: both quotes stand side by side. */
import type { ArticleId, CodedArticle, CorpusEvent, Disagreement, Passage } from '../types.ts'
import { dateDisagreements } from './disagreements/dates.ts'
import { figureDisagreements } from './disagreements/figures.ts'
import { newsOf } from './disagreements/news.ts'
import { Sources } from './disagreements/Sources.ts'
import { stageDisagreements } from './disagreements/stages.ts'

/**
 * Figures first, then dates, then stages, each in the order of the articles and their texts. Articles of one group of `sameReports` do not
 * disagree, and what several of them say against another source is listed once.
 */
export function findDisagreements(
  articles: readonly CodedArticle[],
  events: readonly CorpusEvent[],
  passages: readonly Passage[],
  sameReports: readonly (readonly ArticleId[])[],
): readonly Disagreement[] {
  const sources = new Sources(articles, sameReports)
  const news = newsOf(articles, events)
  return [
    ...figureDisagreements(articles, news, sources),
    ...dateDisagreements(articles, events, sources),
    ...stageDisagreements(articles, news, passages, sources),
  ]
}
