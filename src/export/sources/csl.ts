/** Sources as CSL-JSON, which Zotero, Pandoc and citeproc read. */
import type { Citation } from './citations.ts'
import { remarksOf } from './citations.ts'

export function cslOf(citations: readonly Citation[]): string {
  return `${JSON.stringify(citations.map(itemOf), null, 1)}\n`
}

function itemOf(citation: Citation): object {
  const { article, issued } = citation
  const { title, agency, dateline, url, lang } = article.meta
  const parts = issued === null ? [] : [issued.year, issued.month, issued.day].filter((part) => part !== null)
  return {
    id: article.id,
    type: 'article-newspaper',
    ...(title === null ? {} : { title: title.value }),
    ...(agency === null ? {} : { 'container-title': agency.value }),
    ...(parts.length === 0 ? {} : { issued: { 'date-parts': [parts] } }),
    ...(dateline === null ? {} : { 'publisher-place': dateline.value }),
    ...(url === null ? {} : { URL: url.value }),
    ...(lang === null ? {} : { language: lang }),
    note: remarksOf(citation).join('\n'),
  }
}
