/** Where this page can be seen by others: nothing for a page on a disk, or on the reader's own machine. */
export function siteAddress(base: string): string {
  const { protocol, hostname, href } = new URL('./', base)
  const isOwn = /^(localhost|127\..*|\[::1\])$/.test(hostname)
  return protocol.startsWith('http') && !isOwn ? href : ''
}
