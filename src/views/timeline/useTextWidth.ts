import { useEffect, useState } from 'react'

/** Share of the font size that a character takes, where nothing can measure it. */
const ASSUMED_EM = 0.52

/** Width of a text in px. */
export type TextWidth = (text: string, weight: 400 | 600) => number

function measureAt(size: number): TextWidth {
  // A test without a browser has no canvas.
  const canvas = typeof CanvasRenderingContext2D === 'undefined' ? null : document.createElement('canvas')
  const context = canvas?.getContext('2d') ?? null
  const family = getComputedStyle(document.body).fontFamily
  return (text, weight) => {
    if (context === null) return text.length * size * ASSUMED_EM
    context.font = `${weight} ${size}px ${family}`
    return context.measureText(text).width
  }
}

/** Measures the page's sans at `size` px; anew when its font has come, so that what a fallback laid out is laid out again. */
export function useTextWidth(size: number): TextWidth {
  const [measure, setMeasure] = useState<TextWidth>(() => measureAt(size))
  useEffect(() => {
    let gone = false
    document.fonts?.ready.then(() => {
      if (!gone) setMeasure(() => measureAt(size))
    })
    return () => {
      gone = true
    }
  }, [size])
  return measure
}
