import type { Sector } from '../../corpus/codebook.ts'
import type { Ask, Said } from './Ask.ts'

export interface TakenBy {
  readonly said: Said
  readonly sectors: readonly Sector[]
}

/** The statements that take up an ask, each once with the sectors that it answers. */
export function takersOf({ sectors }: Ask): readonly TakenBy[] {
  const takers: { readonly said: Said; readonly sectors: Sector[] }[] = []
  for (const { sector, takenUp } of sectors) {
    if (takenUp === null) continue
    const known = takers.find(({ said }) => isSame(said, takenUp))
    if (known === undefined) takers.push({ said: takenUp, sectors: [sector] })
    else known.sectors.push(sector)
  }
  return takers
}

const isSame = (a: Said, b: Said) =>
  a.article.id === b.article.id && a.span.start === b.span.start && a.stage === b.stage && a.voice === b.voice
