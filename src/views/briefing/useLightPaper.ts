import { useEffect } from 'react'

/** Paper is white, whatever the theme on screen is: what is printed from this view is printed light. */
export function useLightPaper(): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    let before = dataset.theme
    const lighten = () => {
      before = dataset.theme
      dataset.theme = 'light'
    }
    const restore = () => {
      dataset.theme = before ?? 'light'
    }
    addEventListener('beforeprint', lighten)
    addEventListener('afterprint', restore)
    return () => {
      removeEventListener('beforeprint', lighten)
      removeEventListener('afterprint', restore)
    }
  }, [])
}
