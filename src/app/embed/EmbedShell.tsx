/** A view without the page around it, for a frame in another page. It tells its host how high it is and what the reader chose. */
import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, useEffect, useRef } from 'react'
import { indexQuery } from '../../data/queries.ts'
import { useWords, ViewContext } from '../../ui/View.tsx'
import { Wait } from '../../ui/Wait.tsx'
import { AddressNotice } from '../AddressNotice.tsx'
import { ChosenView } from '../ChosenView.tsx'
import { CorpusContexts } from '../CorpusContexts.tsx'
import { LoadFailed } from '../LoadFailed.tsx'
import { WORDS } from '../words.ts'
import { EmbedFoot } from './EmbedFoot.tsx'
import { type EmbedState, useEmbedState } from './useEmbedState.ts'
import { useHost } from './useHost.ts'
import './embed.css'

export function EmbedShell() {
  const embed = useEmbedState()
  return embed === null ? null : (
    <ViewContext value={embed.tools}>
      <EmbedPage embed={embed} />
    </ViewContext>
  )
}

function EmbedPage({ embed }: { readonly embed: EmbedState }) {
  const { lang, theme, view } = embed.tools.state
  const { density, click } = embed.options
  const words = useWords(WORDS)
  const corpus = useQuery(indexQuery)
  const content = useRef<HTMLDivElement>(null)
  useHost(content, embed)

  useEffect(() => {
    const { documentElement: page } = document
    page.lang = lang
    page.dataset.theme = theme
    page.dataset.embed = density
    document.title = `${words.views[view]} · Bang Giao`
  }, [lang, theme, density, view, words])

  return (
    <div ref={content} className="embed" onClickCapture={click === 'open' ? openFull : undefined}>
      <AddressNotice problems={embed.problems} />
      {corpus.data !== undefined && (
        <CorpusContexts index={corpus.data}>
          <ChosenView index={corpus.data} />
        </CorpusContexts>
      )}
      {corpus.isFetching && <Wait className="shell-wait" label={words.loading} />}
      {corpus.isError && !corpus.isFetching && (
        <LoadFailed error={corpus.error} retry={() => corpus.refetch()} what="record" />
      )}
      <EmbedFoot full={embed.full} />
    </div>
  )
}

/** Opens the full view of a link in a window of its own. */
function openFull(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#/embed/"]') : null
  const embedded = link?.getAttribute('href')
  if (embedded === undefined || embedded === null) return
  event.preventDefault()
  event.stopPropagation()
  window.open(fullHref(embedded), '_blank', 'noopener')
}

const fullHref = (embedded: string) => new URL(embedded.replace(/^#\/embed\//, './index.html#/'), document.baseURI).href
