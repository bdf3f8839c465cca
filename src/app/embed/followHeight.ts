/** Tells how high the content of a frame is, as soon as it is laid out anew: fonts, images, a host that grows narrow, a tab that is shown. */

/**
 * Calls `tell` with the height of `content` in CSS pixels, rounded up, whenever it has changed. The height is the content's own, never the frame's,
 * so a frame that follows it cannot grow for ever. A frame that is not laid out (a closed accordion) has no height and says none. A browser does not
 * draw a frame that is out of sight, and then observes no size: what changes the content there (nodes, fonts) is followed as well.
 */
export function followHeight(content: HTMLElement, tell: (height: number) => void): () => void {
  let told = 0
  const measure = () => {
    const { width, height: laidOut } = content.getBoundingClientRect()
    const height = Math.ceil(laidOut)
    if (width === 0 || height === 0 || height === told) return
    told = height
    tell(height)
  }
  const { fonts } = document
  const sizes = new ResizeObserver(measure)
  const nodes = new MutationObserver(measure)
  sizes.observe(content)
  nodes.observe(content, { childList: true, subtree: true, characterData: true, attributes: true })
  fonts.addEventListener('loadingdone', measure)
  return () => {
    sizes.disconnect()
    nodes.disconnect()
    fonts.removeEventListener('loadingdone', measure)
  }
}
