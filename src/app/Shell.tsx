/** The page around the views: masthead, the corpus, what went wrong, the footer. */

import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { indexQuery } from '../data/queries.ts'
import { Heading } from '../ui/Heading.tsx'
import { ViewContext } from '../ui/View.tsx'
import { Wait } from '../ui/Wait.tsx'
import { AddressNotice } from './AddressNotice.tsx'
import { CorpusPage } from './CorpusPage.tsx'
import { IS_PICTURE } from './isPicture.ts'
import { LoadFailed } from './LoadFailed.tsx'
import { Masthead } from './Masthead.tsx'
import { useSearchKeys } from './search/useSearchKeys.ts'
import { useViewState } from './useViewState.ts'
import { WORDS } from './words.ts'
import './shell.css'

export function Shell() {
  const { tools, problems } = useViewState()
  const { lang, theme, view } = tools.state
  const words = WORDS[lang]
  const corpus = useQuery(indexQuery)
  /** The opening of the search that is on screen, by its number; 0: none. A browser says late that a dialog has closed, and may mean the one before. */
  const [searching, setSearching] = useState(0)
  const [opened, setOpened] = useState(0)
  const search = () => {
    setOpened(opened + 1)
    setSearching(opened + 1)
  }
  useSearchKeys(search)

  useEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dataset.theme = theme
    document.title = `${words.views[view]} · Bang Giao`
  }, [lang, theme, view, words])

  return (
    <ViewContext value={tools}>
      {!IS_PICTURE && <Masthead onSearch={search} />}
      <AddressNotice problems={problems} />
      {corpus.data === undefined ? (
        <main>
          {corpus.isFetching && (
            <>
              <Heading rank={1} className="sr-only">
                {words.views[view]}
              </Heading>
              <Wait className="shell-wait" label={words.loading} />
            </>
          )}
          {corpus.isError && !corpus.isFetching && (
            <LoadFailed error={corpus.error} retry={() => corpus.refetch()} what="record" />
          )}
        </main>
      ) : (
        <CorpusPage
          index={corpus.data}
          searching={searching}
          onSearched={(nth) => setSearching((now) => (now === nth ? 0 : now))}
        />
      )}
    </ViewContext>
  )
}
