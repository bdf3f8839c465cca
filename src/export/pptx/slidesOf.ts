import type { Material, SectorMaterial } from '../briefing/materialOf.ts'
import { Deck } from './Deck.ts'
import { lineSlides } from './lineSlides.ts'
import { matrixSlides } from './matrixSlides.ts'
import { sectorSlide } from './sectorSlides.ts'
import { timelineSlide } from './timelineSlide.ts'
import { titleSlide } from './titleSlide.ts'

/** The briefing as slides: title, matrix, timeline, what is said, asked and promised, then one page a sector. */
export function slidesOf(material: Material, sectors: readonly SectorMaterial[]): Promise<Uint8Array<ArrayBuffer>> {
  const { sections, lang } = material.briefing
  const { since, says, asks, promised, contacts, figures, instruments, disputes } = sections
  const deck = new Deck(material)
  titleSlide(deck, material)
  matrixSlides(deck, material)
  timelineSlide(deck, material)
  for (const section of [since, says, asks, promised, contacts, figures, instruments, disputes])
    lineSlides(deck, material, section)
  for (const sector of sectors) sectorSlide(deck, sector, lang)
  return deck.bytes()
}
