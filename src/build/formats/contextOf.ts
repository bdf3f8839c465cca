import { createHash } from 'node:crypto'
import { buildCorpus } from '../../corpus/buildCorpus.ts'
import type { UiLang } from '../../corpus/codebook.ts'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { toArticleText, toIndex } from '../../corpus/index/toIndex.ts'
import type { ExportContext } from '../../export/ExportContext.ts'
import { selectionOf } from '../../models/selection/selectionOf.ts'
import { NO_FILTERS, NOTHING_CHOSEN, type ViewState } from '../../models/viewState.ts'
import { readFolder } from '../readFolder.ts'

/** What the page would hand to an export of the whole record of a folder of articles. */
export async function contextOf(folder: string, lang: UiLang): Promise<ExportContext> {
  const corpus = buildCorpus((await readFolder(folder)).articles)
  const unhashed = toIndex(corpus)
  const index: CorpusIndex = {
    ...unhashed,
    hash: createHash('sha256').update(JSON.stringify(unhashed)).digest('hex'),
  }
  const texts = new Map(corpus.articles.map((coded) => [coded.article.id, toArticleText(coded)]))
  return {
    index,
    selection: selectionOf(index, NO_FILTERS, null),
    state: stateOf(lang),
    hrefOf: ({ view = 'briefing' }) => `https://bang-giao.invalid/#/v1/${view}`,
    textOf: async (id) => {
      const text = texts.get(id)
      if (text === undefined) throw new Error(`no text ${id}`)
      return text
    },
  }
}

const stateOf = (lang: UiLang): ViewState => ({
  ...NOTHING_CHOSEN,
  view: 'briefing',
  lang,
  theme: 'light',
  page: 'a4',
  marking: 'official',
})
