/** The files of a card: a page with Open Graph and Twitter tags that leads on to the view, and its oEmbed answer. */
import { UI_LANGS, type UiLang } from '../../corpus/codebook.ts'
import { written } from '../html.ts'
import { CARD_POLICY } from '../policy.ts'
import { type Card, inBoth } from './Card.ts'

/** Of the picture, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const
/** Of the frame that an oEmbed answer gives, in CSS pixels: nothing follows its height there. */
const FRAME = { width: 960, height: 720 } as const

export const pictureFile = ({ name }: Card): string => `${name}.png`

interface Made {
  readonly card: Card
  /** Address of the site's folder, with its last slash. */
  readonly site: string
  readonly hasPicture: boolean
}

export function cardPage({ card, site, hasPicture }: Made): string {
  const [title, description] = [inBoth(card, 'title'), inBoth(card, 'description')]
  const here = `${site}card/`
  const picture = `${here}${pictureFile(card)}`
  const tag = (attribute: 'name' | 'property') => (key: string, content: string | number) =>
    `<meta ${attribute}="${key}" content="${written(String(content))}">`
  const og = tag('property')
  const named = tag('name')
  // Relative, so that the page leads on wherever it stands.
  const view = `../index.html#${card.address}`
  const lines = [
    `<meta http-equiv="Content-Security-Policy" content="${CARD_POLICY}">`,
    '<meta charset="utf-8">',
    named('viewport', 'width=device-width, initial-scale=1'),
    `<title>${written(title)}</title>`,
    named('description', description),
    og('og:type', 'website'),
    og('og:site_name', 'Bang Giao'),
    og('og:url', `${here}${card.name}.html`),
    og('og:title', title),
    og('og:description', description),
    og('og:locale', 'vi_VN'),
    og('og:locale:alternate', 'en_GB'),
    named('twitter:card', hasPicture ? 'summary_large_image' : 'summary'),
    named('twitter:title', title),
    named('twitter:description', description),
    ...(hasPicture
      ? [
          og('og:image', picture),
          og('og:image:type', 'image/png'),
          og('og:image:width', PICTURE.width),
          og('og:image:height', PICTURE.height),
          og('og:image:alt', title),
          named('twitter:image', picture),
          named('twitter:image:alt', title),
        ]
      : []),
    `<link rel="alternate" type="application/json+oembed" href="${written(`${here}${card.name}.oembed.json`)}" title="${written(title)}">`,
    `<meta http-equiv="refresh" content="0; url=${written(view)}">`,
  ]
  return `<!doctype html>
<html lang="vi">
<head>
${lines.join('\n')}
</head>
<body>
<main>
${UI_LANGS.map((lang) => passage(card, lang)).join('\n')}
</main>
</body>
</html>
`
}

const LEADS_ON = { vi: 'Mở trong Bang Giao', en: 'Open in Bang Giao' } as const

function passage({ text, address }: Card, lang: UiLang): string {
  const { title, description } = text[lang]
  const link = `../index.html#${address}${address.includes('?') ? '&' : '?'}lang=${lang}`
  return `<section lang="${lang}">
<h1>${written(title)}</h1>
<p>${written(description)}</p>
<p><a href="${written(link)}">${LEADS_ON[lang]}</a></p>
</section>`
}

/** What a program that knows oEmbed 1.0 puts in the place of a link to the card. */
export function oembed({ card, site, hasPicture }: Made): string {
  const title = inBoth(card, 'title')
  const frame = [
    `<iframe src="${written(`${site}embed.html#${card.embedded}`)}"`,
    `title="${written(title)}" width="${FRAME.width}" height="${FRAME.height}" frameborder="0" loading="lazy"></iframe>`,
  ]
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    provider_name: 'Bang Giao',
    provider_url: site,
    title,
    html: frame.join(' '),
    ...FRAME,
    ...(hasPicture
      ? {
          thumbnail_url: `${site}card/${pictureFile(card)}`,
          thumbnail_width: PICTURE.width,
          thumbnail_height: PICTURE.height,
        }
      : {}),
  })
}
