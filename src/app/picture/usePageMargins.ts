import { useEffect } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { dateText } from '../../models/dateText.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS as BRIEFING_WORDS } from '../../views/briefing/words.ts'
import { WORDS } from '../words.ts'

/** A CSS string. */
const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`

/** What stands in the margins of each page of paper, which take their words from the root of the document. */
export function usePageMargins(index: CorpusIndex): void {
  const { lang, view, marking } = useView().state
  const words = useWords(WORDS)
  const { markings } = useWords(BRIEFING_WORDS)
  const asOf = index.asOf === null ? words.asOfUnknown : words.asOf(dateText(index.asOf, lang))
  const left = `Bang Giao · ${words.views[view]} · ${asOf}`
  const right = `${words.corpusHash} ${index.hash.slice(0, 12)}`
  const over = marking === null ? '' : markings[marking]
  useEffect(() => {
    const { style } = document.documentElement
    const values = { '--picture-left': left, '--picture-right': right, '--picture-over': over }
    for (const [name, text] of Object.entries(values)) style.setProperty(name, quoted(text))
    return () => {
      for (const name of Object.keys(values)) style.removeProperty(name)
    }
  }, [left, right, over])
}
