import type { Material } from '../briefing/materialOf.ts'
import { BRIEFING_FILE_WORDS } from '../briefing/words.ts'
import type { Deck } from './Deck.ts'
import { FACE, INK, MUTED, PAGE } from './look.ts'

export function titleSlide(deck: Deck, { briefing, link }: Material): void {
  const words = BRIEFING_FILE_WORDS[briefing.lang]
  const slide = deck.blank()
  const text = { x: PAGE.left, w: PAGE.width, margin: 0, lang: deck.lang }
  slide.addText(briefing.kicker, {
    ...text,
    y: 1.7,
    h: 0.4,
    fontFace: FACE.sans,
    fontSize: 16,
    bold: true,
    color: 'A92A14',
  })
  slide.addText(briefing.title, {
    ...text,
    y: 2.1,
    h: 1.5,
    fontFace: FACE.serif,
    fontSize: 40,
    bold: true,
    color: INK,
    valign: 'top',
    fit: 'shrink',
  })
  slide.addShape('line', { x: PAGE.left, y: 3.75, w: PAGE.width, h: 0, line: { color: INK, width: 1.5 } })
  const filters = briefing.filters.length === 0 ? [] : [`${words.filters}: ${briefing.filters.join('; ')}.`]
  slide.addText(
    [`${briefing.asOfText}.`, ...briefing.lede, ...filters].map((sentence) => ({
      text: sentence,
      options: { breakLine: true },
    })),
    { ...text, y: 3.95, h: 1.6, fontFace: FACE.sans, fontSize: 16, color: INK, valign: 'top' },
  )
  slide.addText(
    [
      { text: `${words.exact} `, options: {} },
      { text: link, options: { hyperlink: { url: link } } },
    ],
    { ...text, y: 6.1, h: 0.6, fontFace: FACE.sans, fontSize: 11, color: MUTED, valign: 'bottom' },
  )
}
