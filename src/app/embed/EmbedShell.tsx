/** A view without the page around it, for a frame in another page. It tells its host how high it is and what the reader chose. */
import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { indexQuery } from '../../data/queries.ts'
import { PanelPlaceContext } from '../../ui/evidence/panelPlace.ts'
import { FirstLevelContext } from '../../ui/Heading.tsx'
import { useWords, ViewContext } from '../../ui/View.tsx'
import { Wait } from '../../ui/Wait.tsx'
import { AddressNotice } from '../AddressNotice.tsx'
import { ChosenView } from '../ChosenView.tsx'
import { CorpusContexts } from '../CorpusContexts.tsx'
import { LoadFailed } from '../LoadFailed.tsx'
import { WORDS } from '../words.ts'
import { AloneEvidence } from './AloneEvidence.tsx'
import { BlockedWindow } from './BlockedWindow.tsx'
import { EmbedFoot } from './EmbedFoot.tsx'
import { fullOfLink, openWindow } from './fullPage.ts'
import { type EmbedState, useEmbedState } from './useEmbedState.ts'
import { useHost } from './useHost.ts'
import '../shell.css'
import './embed.css'

export function EmbedShell() {
  const embed = useEmbedState()
  return embed === null ? null : (
    <ViewContext value={embed.tools}>
      <FirstLevelContext value={Number(embed.options.level)}>
        <PanelPlaceContext value="below">
          <EmbedPage embed={embed} />
        </PanelPlaceContext>
      </FirstLevelContext>
    </ViewContext>
  )
}

function EmbedPage({ embed }: { readonly embed: EmbedState }) {
  const { lang, theme, view } = embed.tools.state
  const { part, density, click } = embed.options
  const words = useWords(WORDS)
  const name = `${words.views[view]} · Bang Giao`
  const corpus = useQuery(indexQuery)
  const content = useRef<HTMLDivElement>(null)
  /** The address that no window could be opened for. */
  const [blocked, setBlocked] = useState<string | null>(null)
  useHost(content, embed)

  useEffect(() => {
    const { documentElement: page } = document
    page.lang = lang
    page.dataset.theme = theme
    page.dataset.embed = density
    document.title = name
  }, [lang, theme, density, name])

  const open = (href: string) => setBlocked(openWindow(href, window) ? null : href)
  const openLink = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const href = fullOfLink(link?.getAttribute('href') ?? null, window)
    if (href === null) return
    event.preventDefault()
    event.stopPropagation()
    open(href)
  }

  return (
    <div ref={content} className="embed" onClickCapture={click === 'open' ? openLink : undefined}>
      <AddressNotice problems={embed.problems} />
      {blocked !== null && <BlockedWindow href={blocked} />}
      {corpus.data !== undefined && (
        <CorpusContexts index={corpus.data}>
          {part === 'cell' || part === 'event' ? (
            <AloneEvidence index={corpus.data} part={part} label={name} />
          ) : (
            <ChosenView index={corpus.data} label={name} />
          )}
        </CorpusContexts>
      )}
      {corpus.isFetching && corpus.data === undefined && <Wait className="shell-wait" label={words.loading} />}
      {corpus.isError && !corpus.isFetching && (
        <LoadFailed error={corpus.error} retry={() => corpus.refetch()} what="record" />
      )}
      <EmbedFoot index={corpus.data} label={name} full={embed.full} onOpen={open} />
    </div>
  )
}
