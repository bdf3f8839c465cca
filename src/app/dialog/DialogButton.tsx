import { type ComponentType, Suspense, useState } from 'react'
import { ViewBoundary } from '../ViewBoundary.tsx'

interface Props {
  readonly label: string
  /** Loaded when it is first opened. */
  readonly opens: ComponentType<{ readonly onClose: () => void }>
}

/** A button of the page that opens a dialog of its own. */
export function DialogButton({ label, opens: Opened }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="masthead-tool text-link" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && (
        <ViewBoundary>
          <Suspense fallback={null}>
            <Opened onClose={() => setOpen(false)} />
          </Suspense>
        </ViewBoundary>
      )}
    </>
  )
}
