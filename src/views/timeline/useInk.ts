import { useEffect, useState } from 'react'

/** The colours that a canvas draws with; it does not follow the style sheets by itself. */
export interface Ink {
  readonly bar: string
  readonly within: string
}

function readInk(): Ink {
  if (typeof matchMedia === 'function' && matchMedia('(forced-colors: active)').matches) {
    return { bar: 'CanvasText', within: 'CanvasText' }
  }
  const style = getComputedStyle(document.documentElement)
  return { bar: style.getPropertyValue('--bar'), within: style.getPropertyValue('--s0') }
}

/** Read anew when the theme changes, or the system's contrast. */
export function useInk(): Ink {
  const [ink, setInk] = useState<Ink>(readInk)
  useEffect(() => {
    const read = () => setInk(readInk())
    const observer = new MutationObserver(read)
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    const contrast = typeof matchMedia === 'function' ? matchMedia('(forced-colors: active)') : null
    contrast?.addEventListener('change', read)
    return () => {
      observer.disconnect()
      contrast?.removeEventListener('change', read)
    }
  }, [])
  return ink
}
