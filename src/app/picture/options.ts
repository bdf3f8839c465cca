/**
 * What a picture is asked for with, before the `#`, so that the address stays that of what is seen: `index.html?picture=frame#/v1/matrix`.
 */

/** `frame`: one picture as large as the window; `page`: as long as the content, for paper. */
const PICTURE_KINDS = ['frame', 'page'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

export interface PictureOptions {
  readonly kind: PictureKind
  /** Where the site is published, for the link; empty: the address alone. */
  readonly site: string
}

const among = <T extends string>(list: readonly T[], text: string | null): T | null =>
  list.find((item) => item === text) ?? null

export function pictureOptions(search: string): PictureOptions {
  const keys = new URLSearchParams(search)
  return {
    kind: among(PICTURE_KINDS, keys.get('picture')) ?? 'frame',
    site: keys.get('site') ?? '',
  }
}
