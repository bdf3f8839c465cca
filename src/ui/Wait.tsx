import { useEffect, useState } from 'react'

/** Below this a reader takes it for done at once, and a notice would only flicker. */
const LATE_MS = 300

/** Whether something has been under way for so long that it must be said. */
export function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    if (!waiting) return
    const timer = setTimeout(() => setLate(true), LATE_MS)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [waiting])
  return late
}

/** Says what is under way, once it has taken long enough to be noticed. */
export function Wait({ label, className = 'wait' }: { readonly label: string; readonly className?: string }) {
  const late = useLate(true)
  return (
    <p className={className} role="status" data-pending="">
      {late && (
        <>
          <progress className="wait-bar" aria-hidden="true" /> {label}
        </>
      )}
    </p>
  )
}

/** Stands in silence where a part is still to come, so that a picture is not taken without it. */
export function Pending() {
  return <span hidden data-pending="" />
}
