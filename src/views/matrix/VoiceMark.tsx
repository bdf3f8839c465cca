import type { Voice } from '../../corpus/codebook.ts'

/**
 * Who says so: two sides, the left one Việt Nam, filled where it speaks and joined where both speak together; lines of print where only
 * the article says so. Silent to a screen reader: the label beside it says it.
 */
export function VoiceMark({ voices }: { readonly voices: readonly Voice[] }) {
  const says = (voice: Voice) => voices.includes(voice)
  return (
    <svg className="matrix-voice" width="13" height="10" viewBox="0 0 13 10" aria-hidden="true">
      {says('both') ? (
        <path d="M0.5 0.5h12v9h-12z" fill="currentColor" stroke="currentColor" />
      ) : says('home') || says('partner') ? (
        <>
          <path d="M0.5 0.5h4.5v9h-4.5z" fill={says('home') ? 'currentColor' : 'none'} stroke="currentColor" />
          <path d="M8 0.5h4.5v9h-4.5z" fill={says('partner') ? 'currentColor' : 'none'} stroke="currentColor" />
        </>
      ) : (
        <path d="M0 1.5h13M0 5h13M0 8.5h8" fill="none" stroke="currentColor" />
      )}
    </svg>
  )
}
