/** Tells how high the content of a frame is, as soon as it is laid out anew: fonts, images, a host that grows narrow, a tab that is shown. */

/**
 * Calls `tell` with the height of `content` in CSS pixels, rounded up, whenever it has changed. The height is the content's own, never the frame's,
 * so a frame that follows it cannot grow for ever. A frame that is not laid out (a closed accordion) has no height and says none.
 */
export function followHeight(content: HTMLElement, tell: (height: number) => void): () => void {
  let told = 0
  const measure = () => {
    const height = Math.ceil(content.getBoundingClientRect().height)
    if (height === 0 || height === told) return
    told = height
    tell(height)
  }
  const observer = new ResizeObserver(measure)
  observer.observe(content)
  return () => observer.disconnect()
}
