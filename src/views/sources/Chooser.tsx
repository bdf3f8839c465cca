import type { CorpusIndex, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import { evidenceSource } from '../../models/evidenceSource.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

interface ChooserOf {
  readonly index: CorpusIndex
  readonly ids: ReadonlyMap<string, string>
  readonly label: string
  readonly value: string | null
  /** The article on the other side, which cannot be chosen twice. */
  readonly other: string | null
  /** Whether none may be chosen. */
  readonly optional: boolean
  readonly choose: (id: string | null) => void
}

export function Chooser({ index, ids, label, value, other, optional, choose }: ChooserOf) {
  const words = useWords(WORDS)
  const describe = useDescription()
  return (
    <label className="sources-chooser">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => choose(event.target.value === '' ? null : event.target.value)}>
        {optional && <option value="">{words.noSecond}</option>}
        {index.articles.map((article) => (
          <option key={article.id} value={article.id} disabled={article.id === other}>
            {ids.get(article.id)} · {describe(article)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** "VNA/VNS · 23 Oct 2025 · English". */
function useDescription(): (article: IndexArticle) => string {
  const words = useWords(WORDS)
  const { lang } = useView().state
  return (article) => {
    const { agency, date, language } = evidenceSource(article, lang)
    return [agency ?? words.outletUnknown, date ?? words.dateUnknown, language ?? words.languageUnknown].join(' · ')
  }
}
