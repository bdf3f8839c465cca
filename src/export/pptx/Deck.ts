/** Slides of one look: a heading over a rule, a foot that says of what and as of when. Everything on them can be edited. */
import PptxGenJS from 'pptxgenjs'
import type { Material } from '../briefing/materialOf.ts'
import { steadyOffice } from '../briefing/steadyOffice.ts'
import { BRIEFING_FILE_WORDS } from '../briefing/words.ts'
import { FACE, INK, LANGUAGE_TAGS, MUTED, PAGE } from './look.ts'

export type Slide = PptxGenJS.Slide

export class Deck {
  private readonly pptx = new PptxGenJS()
  private readonly material: Material

  constructor(material: Material) {
    const { pptx } = this
    const { briefing } = material
    this.material = material
    pptx.layout = 'LAYOUT_WIDE'
    pptx.author = 'Bang Giao'
    pptx.company = 'Bang Giao'
    pptx.title = `${briefing.kicker}. ${briefing.title}`
    pptx.subject = `${briefing.asOfText}. ${BRIEFING_FILE_WORDS[briefing.lang].hash} ${briefing.hash}`
    pptx.theme = { headFontFace: FACE.serif, bodyFontFace: FACE.sans }
  }

  get lang() {
    return LANGUAGE_TAGS[this.material.briefing.lang]
  }

  /** A slide with nothing but its foot. */
  blank(): Slide {
    const { briefing, marking } = this.material
    const slide = this.pptx.addSlide()
    const words = BRIEFING_FILE_WORDS[briefing.lang]
    const foot = { y: PAGE.foot, h: 0.25, fontFace: FACE.sans, fontSize: 9, color: MUTED, margin: 0, lang: this.lang }
    slide.addText(`${briefing.kicker} · ${briefing.asOfText}`, { ...foot, x: PAGE.left, w: 4.7 })
    slide.addText(`${words.hash} ${briefing.hash.slice(0, 16)}`, { ...foot, x: 8.2, w: 3.9, align: 'right' })
    if (marking !== null) slide.addText(marking, { ...foot, x: 5.4, w: 2.5, align: 'center', bold: true, color: INK })
    slide.slideNumber = {
      x: 12.2,
      y: PAGE.foot,
      w: 0.55,
      h: 0.25,
      fontFace: FACE.sans,
      fontSize: 9,
      color: MUTED,
      align: 'right',
    }
    return slide
  }

  /** A slide with a heading; `above` is the small line over it. */
  headed(title: string, above: string): Slide {
    const slide = this.blank()
    const text = { x: PAGE.left, w: PAGE.width, margin: 0, lang: this.lang }
    slide.addText(above, { ...text, y: 0.32, h: 0.25, fontFace: FACE.sans, fontSize: 11, color: MUTED })
    slide.addText(title, {
      ...text,
      y: 0.57,
      h: 0.5,
      fontFace: FACE.serif,
      fontSize: 24,
      bold: true,
      color: INK,
      fit: 'shrink',
    })
    slide.addShape('line', { x: PAGE.left, y: 1.16, w: PAGE.width, h: 0, line: { color: INK, width: 1.25 } })
    return slide
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const made = await this.pptx.write({ outputType: 'arraybuffer' })
    if (!(made instanceof ArrayBuffer)) throw new Error('slides were not written as bytes')
    return steadyOffice(new Uint8Array(made), this.material.briefing.asOf)
  }
}
