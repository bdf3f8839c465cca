/** A dialog over the page: its title and the way out stay in sight, the focus stays in it, Escape closes it. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import './dialog.css'

interface Props {
  readonly className: string
  readonly title: string
  /** What the button that closes it says. */
  readonly close: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Dialog({ className, title, close, onClose, children }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={`dialog ${className}`} aria-labelledby={id} onClose={onClose} onKeyDown={keepKey}>
      <div className="dialog-head">
        <h2 id={id}>{title}</h2>
        <button type="button" className="text-link" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  )
}

/** Keys are the dialog's, and not the view's behind it. */
function keepKey(event: KeyboardEvent) {
  event.stopPropagation()
}
