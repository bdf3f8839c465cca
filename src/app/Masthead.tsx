import { UI_LANGS, type UiLang } from '../corpus/codebook.ts'
import { VIEWS, type ViewChange } from '../models/viewState.ts'
import { useView, useWords } from '../ui/View.tsx'
import { ExportButton } from './export/ExportButton.tsx'
import { ShareButton } from './share/ShareButton.tsx'
import { WORDS } from './words.ts'

const LANG_NAMES: Readonly<Record<UiLang, { readonly long: string; readonly short: string }>> = {
  vi: { long: 'Tiếng Việt', short: 'VI' },
  en: { long: 'English', short: 'EN' },
}

/** Another view begins without what was chosen in this one. */
const FRESH: ViewChange = { cell: null, event: null, at: null }

export function Masthead({ onSearch }: { readonly onSearch: () => void }) {
  const { state, hrefOf, go } = useView()
  const words = useWords(WORDS)
  const other = state.theme === 'dark' ? 'light' : 'dark'
  return (
    <header className="masthead">
      <a className="masthead-word" href={hrefOf({ ...FRESH, view: 'matrix' })}>
        <Emblem />
        Bang Giao
      </a>
      <nav className="masthead-nav" aria-label={words.mainNav}>
        {VIEWS.map((view) => (
          <a key={view} href={hrefOf({ ...FRESH, view })} aria-current={view === state.view ? 'page' : undefined}>
            {words.views[view]}
          </a>
        ))}
      </nav>
      <span className="masthead-tag">{words.tagline}</span>
      <div className="masthead-tools">
        <button type="button" className="masthead-search text-link" aria-keyshortcuts="/ Control+K" onClick={onSearch}>
          {words.search}
        </button>
        <ShareButton />
        <ExportButton />
        <div className="masthead-langs">
          {UI_LANGS.map((lang) => (
            <button
              key={lang}
              type="button"
              lang={lang}
              aria-pressed={lang === state.lang}
              aria-label={LANG_NAMES[lang].long}
              onClick={() => go({ lang })}
            >
              <span className="masthead-long">{LANG_NAMES[lang].long}</span>
              <span className="masthead-short">{LANG_NAMES[lang].short}</span>
            </button>
          ))}
        </div>
        <button type="button" className="masthead-theme" onClick={() => go({ theme: other })}>
          {words.theme[other]}
        </button>
      </div>
    </header>
  )
}

function Emblem() {
  return (
    <svg viewBox="0 0 21 14" width="21" height="14" aria-hidden="true">
      <circle cx="7" cy="7" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <circle cx="14" cy="7" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10.5 1.9a6.2 6.2 0 0 1 0 10.2 6.2 6.2 0 0 1 0-10.2z" fill="var(--accent)" />
    </svg>
  )
}
