/** Who was last named in each office, in all and by country. */
import { HOME } from '../../codebook.ts'
import type { CountryCode } from '../../types.ts'

interface Held {
  last: number
  abroad: number | null
  readonly byCountry: Map<CountryCode, number>
}

export class Holders {
  private readonly offices = new Map<string, Held>()

  /** Whoever was last named in an office, of whatever country. */
  last(office: string): number | null {
    return this.offices.get(office)?.last ?? null
  }

  /** Whoever was last named in an office that is not home's. */
  abroad(office: string): number | null {
    return this.offices.get(office)?.abroad ?? null
  }

  of(office: string, country: CountryCode): number | null {
    return this.offices.get(office)?.byCountry.get(country) ?? null
  }

  enter(office: string, country: CountryCode | null, person: number): void {
    let held = this.offices.get(office)
    if (held === undefined) {
      held = { last: person, abroad: null, byCountry: new Map() }
      this.offices.set(office, held)
    }
    held.last = person
    if (country !== null) held.byCountry.set(country, person)
    if (country !== HOME) held.abroad = person
  }
}
