import { UsageError } from '../UsageError.ts'

/** The address of the folder where the site will stand, with its last slash; null where none is given. */
export function siteUrlOf(given: string | undefined): string | null {
  if (given === undefined || given.trim() === '') return null
  const url = URL.canParse(given) ? new URL(given) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new UsageError(
      `SITE_URL is to be the address of the folder where the site will stand, such as https://example.org/bang-giao/; "${given}" is none.`,
    )
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
