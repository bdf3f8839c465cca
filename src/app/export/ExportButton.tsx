import { lazy, Suspense, useState } from 'react'
import { useWords } from '../../ui/View.tsx'
import { ViewBoundary } from '../ViewBoundary.tsx'
import { WORDS } from '../words.ts'

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }))

export function ExportButton() {
  const words = useWords(WORDS)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="masthead-share text-link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.export}
      </button>
      {open && (
        <ViewBoundary>
          <Suspense fallback={null}>
            <ExportDialog onClose={() => setOpen(false)} />
          </Suspense>
        </ViewBoundary>
      )}
    </>
  )
}
