import { lazy, Suspense, useState } from 'react'
import { useWords } from '../../ui/View.tsx'
import { ViewBoundary } from '../ViewBoundary.tsx'
import { WORDS } from '../words.ts'

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }))

export function ShareButton() {
  const words = useWords(WORDS)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="masthead-share text-link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.share}
      </button>
      {open && (
        <ViewBoundary>
          <Suspense fallback={null}>
            <ShareDialog onClose={() => setOpen(false)} />
          </Suspense>
        </ViewBoundary>
      )}
    </>
  )
}
