import { useState } from 'react'
import { countryName } from '../../models/countryNames.ts'
import { CopyButton } from '../../ui/evidence/CopyButton.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { writeAddress } from '../address/address.ts'
import { CLICKS, DENSITIES, type EmbedOptions, type EmbedPart, embedHref, LEVELS } from '../embed/options.ts'
import { WORDS } from '../words.ts'
import { Choice } from './Choice.tsx'
import { embedCode, type Way, waysOf } from './embedCode.ts'
import { Preview } from './Preview.tsx'
import { FIRST_HEIGHT, fileOf, siteOf } from './site.ts'
import { type EmbeddedPart, SHARE_WORDS } from './words.ts'

const THEMES = ['light', 'dark', 'host'] as const

/** The choices of an embedding, its code, and the frame itself. */
export function EmbedSection() {
  const { state } = useView()
  const words = useWords(SHARE_WORDS)
  const views = useWords(WORDS).views
  const [part, setPart] = useState<EmbeddedPart>('view')
  const file = fileOf(window)
  const ways = waysOf(file)
  const [way, setWay] = useState<Way>(file === null ? 'element' : 'frame')
  const [theme, setTheme] = useState<(typeof THEMES)[number]>(state.theme)
  const [own, setOwn] = useState<Omit<EmbedOptions, 'part'>>({ density: 'normal', click: 'stay', level: '2' })
  const [height, setHeight] = useState(FIRST_HEIGHT)
  const parts: readonly EmbeddedPart[] = [
    'view',
    ...(state.cell === null ? [] : (['cell'] as const)),
    ...(state.event === null ? [] : (['event'] as const)),
  ]
  const embedded: EmbedPart = part === 'view' ? state.view : part
  const full = writeAddress({ ...state, theme: theme === 'host' ? null : theme, corpus: null })
  const address = embedHref(full, { ...own, part: embedded })
  const partners = state.partners.map((code) => countryName(code, state.lang))
  const title = words.frameTitle(views[state.view], partners)
  const site = siteOf(window)
  if (site === null)
    return (
      <section aria-labelledby="share-embed">
        <h3 id="share-embed">{words.embed}</h3>
        <p>{words.noSite}</p>
      </section>
    )
  const code = embedCode(way, { site, file, address, title, height })
  return (
    <section aria-labelledby="share-embed">
      <h3 id="share-embed">{words.embed}</h3>
      <p className="share-note">{words.embedNote}</p>
      <div className="share-choices">
        {parts.length > 1 && (
          <Choice label={words.part} names={words.parts} list={parts} value={part} onChange={setPart} />
        )}
        <Choice label={words.way} names={words.ways} list={ways} value={way} onChange={setWay} />
        <Choice label={words.theme} names={words.themes} list={THEMES} value={theme} onChange={setTheme} />
        <Choice
          label={words.density}
          names={words.densities}
          list={DENSITIES}
          value={own.density}
          onChange={(density) => setOwn({ ...own, density })}
        />
        <Choice
          label={words.click}
          names={words.clicks}
          list={CLICKS}
          value={own.click}
          onChange={(click) => setOwn({ ...own, click })}
        />
        <Choice label={words.level} list={LEVELS} value={own.level} onChange={(level) => setOwn({ ...own, level })} />
      </div>
      <p className="share-note">{words.wayNotes[way]}</p>
      <label className="share-code">
        <span className="share-name">{words.code}</span>
        <textarea readOnly rows={4} spellCheck={false} value={code} onFocus={(event) => event.target.select()} />
      </label>
      <CopyButton className="share-copy text-link" label={words.copyCode} textOf={() => code} />
      <Preview site={site} file={file} way={way} address={address} title={title} height={height} onHeight={setHeight} />
    </section>
  )
}
