/** Third reading: whom each office, short name and pronoun stands for, in the order of the text. */
import { HOME } from '../../codebook.ts'
import type { ActorWords, Gender, OfficeClass } from '../../lexicon/ActorWords.ts'
import type { CountryCode, Span } from '../../types.ts'
import type { Mention } from './findActors.ts'
import { Holders } from './Holders.ts'
import type { Naming } from './namings.ts'
import type { Office } from './offices.ts'
import type { Known, People } from './People.ts'
import { officeKey, roleOf, spaced } from './register.ts'
import { standsBehind } from './wordBefore.ts'

const OF_STATE: ReadonlySet<string> = new Set<OfficeClass>(['president', 'premier', 'party-leader', 'speaker'])
/** Offices that both sides may have, so that the home country's needs no name; a president may only be the other side's. */
const HOME_OFFICES: ReadonlySet<OfficeClass> = new Set<OfficeClass>(['premier', 'party-leader', 'speaker'])

const SPACE = 0x20

export class Resolver {
  readonly mentions: Mention[] = []
  private readonly holders = new Holders()
  private readonly byGender = new Map<Gender, number>()
  private readonly resolved: (number | null)[] = []
  /** The namings that are a name alone. */
  private readonly untitled = new Set<number | null>()
  private sentence = -1
  private subject: number | null = null
  private subjectActs = false
  private lastSubject: number | null = null
  /** The country of an office without a name that is the subject: of this sentence, and of the last one that had no other. */
  private unnamed: CountryCode | null = null
  private lastUnnamed: CountryCode | null = null

  constructor(
    private readonly people: People,
    private readonly text: string,
    private readonly words: ActorWords,
    private readonly sentences: readonly Span[],
  ) {}

  read(namings: readonly Naming[]): Mention[] {
    for (let index = 0; index < namings.length; index++) {
      const naming = namings[index]
      if (naming === undefined) break
      this.enterSentence(naming.start)
      this.resolved.push(this.resolve(naming))
    }
    return this.mentions
  }

  private enterSentence(at: number): void {
    let moved = false
    while ((this.sentences[this.sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= at) {
      this.sentence++
      moved = true
    }
    if (!moved) return
    this.lastSubject = this.subject ?? this.lastSubject
    this.lastUnnamed = this.subject === null ? (this.unnamed ?? this.lastUnnamed) : null
    this.unnamed = null
    this.subject = null
    this.subjectActs = false
  }

  private resolve(naming: Naming): number | null {
    if (naming.kind === 'office') return this.office(naming)
    if (naming.kind === 'run') return this.run(naming)
    this.word(naming)
    return null
  }

  private office(naming: Naming & { kind: 'office' }): number | null {
    const { office } = naming
    if (naming.standing.namesThing && office.name !== null) return null
    const run = office.name
    if (run !== null) {
      const index = this.people.find(run.words, office.country)
      if (index !== null) this.person(index, naming, office, naming.standing.verb)
      return index
    }
    if (!office.isOffice) return this.pronounOf(naming, office.gender)
    const apposed = naming.appositionOf === null ? null : (this.resolved[naming.appositionOf] ?? null)
    const person = apposed === null ? undefined : this.people.all[apposed]
    if (apposed !== null && person && !parts(person, office) && (person.role === null || !office.plural)) {
      if (person.role === null || (person.mentions <= 1 && this.untitled.has(naming.appositionOf)))
        person.role = roleOf(office, this.text)
      person.country =
        person.mentions <= 1 && office.country !== null ? office.country : (person.country ?? office.country)
      this.remember(apposed, office)
      this.add(naming, 'office', person.country, apposed)
      return apposed
    }
    const holder = office.plural || this.isIndefinite(naming.start) ? null : this.holderOf(office)
    if (holder !== null) {
      this.person(holder, naming, office, naming.standing.verb, 'office')
      return holder
    }
    if (this.subject === null && !office.plural && naming.standing.verb) this.unnamed ??= office.country
    if (office.country !== null || (!office.plural && office.classes.some((one) => one !== 'other')))
      this.add(naming, 'office', office.country ?? this.ownerOf(office), null)
    return null
  }

  /** "Tổng Bí thư tiếp …": whose office it is where nobody is named as its holder. */
  private ownerOf({ classes, plural, abroad }: Office): CountryCode | null {
    const bare = this.words.bareOfficesAreHome && !plural && !abroad && classes.length === 1
    return bare && classes.some((one) => HOME_OFFICES.has(one)) ? HOME : null
  }

  private holderOf(office: Office): number | null {
    const { country, abroad } = office
    for (const one of office.classes) {
      const key = officeKey(office, one, this.text)
      const bare = this.words.bareOfficesAreHome && OF_STATE.has(key)
      const index =
        country !== null
          ? this.holders.of(key, country)
          : abroad
            ? this.holders.abroad(key)
            : ((bare ? this.holders.of(key, HOME) : null) ?? this.holders.last(key))
      if (index !== null) return index
    }
    return null
  }

  private run({ run, standing, start, end }: Naming & { kind: 'run' }): number | null {
    if (standing.namesThing && run.words.length < 3) return null
    const index = this.people.find(run.words, null)
    if (index === null) return null
    this.untitled.add(this.resolved.length)
    this.people.all[index]?.forms.add(spaced(this.text.slice(start, end)))
    this.person(index, { start, end }, null, standing.verb)
    return index
  }

  private word({ word, start, end }: Naming & { kind: 'word' }): void {
    const at = { start, end }
    switch (word.kind) {
      case 'pronoun':
        this.pronoun(at, word.gender, word.object || this.isObject(at.start))
        break
      case 'address':
        if (word.pronoun) this.pronoun(at, word.gender)
        break
      case 'pair': {
        const hyphen = start + this.text.slice(start, end).search(/[\s‐-―-]/)
        const from = hyphen + (/^[\s‐-―-]+/.exec(this.text.slice(hyphen, end))?.[0].length ?? 1)
        this.add({ start, end: hyphen }, 'country', word.countries[0], null)
        this.add({ start: from, end }, 'country', word.countries[1], null)
        break
      }
      case 'country':
      case 'people':
      case 'capital':
      case 'government':
        if (!(word.givenName && this.givenName(at))) this.add(at, word.kind, word.country, null)
        break
      case 'partner-side':
        this.add(at, 'country', null, null)
        break
      default:
        this.add(at, 'capital', HOME, null)
    }
  }

  /** "Đức nhận tiền": at the beginning of a clause, the given name of one whom the article names in full. */
  private givenName({ start, end }: Span): boolean {
    if (this.text.charCodeAt(end) !== SPACE) return false
    if (!/(?:^|[.!?,;:"“]\s*)$/.test(this.text.slice(Math.max(0, start - 3), start))) return false
    if (!/^ \p{Ll}/u.test(this.text.slice(end, end + 2))) return false
    const index = this.people.find([this.text.slice(start, end)], HOME)
    if (index === null || this.people.all[index]?.country !== HOME) return false
    this.people.all[index].forms.add(this.text.slice(start, end))
    this.person(index, { start, end }, null, true)
    return true
  }

  private pronounOf(at: Span, gender: Gender): number | null {
    return this.pronoun(at, gender)
  }

  /** "He", "ông": the subject of the sentence, or of the one before; as an object ("mời bà") another than the subject. */
  private pronoun({ start, end }: Span, gender: Gender, object = this.isObject(start)): number | null {
    const fits = (index: number | null | undefined): index is number => {
      const person = index === null || index === undefined ? undefined : this.people.all[index]
      return person !== undefined && (person.gender === null || gender === null || person.gender === gender)
    }
    if (this.subject === null && this.unnamed === null && this.lastUnnamed !== null && !object) {
      this.add({ start, end }, 'office', this.lastUnnamed, null)
      return null
    }
    const known = this.byGender.get(gender)
    const subject = object ? null : this.subject
    const index = [subject, this.lastSubject, known].find(
      (one) => fits(one) && !(subject === null && one === this.subject),
    )
    const person = index === undefined || index === null ? undefined : this.people.all[index]
    if (index === undefined || index === null || !person) return null
    person.gender ??= gender
    this.person(index, { start, end }, null, !object)
    return index
  }

  private person(
    index: number,
    { start, end }: Span,
    office: Office | null,
    acts: boolean,
    kind: 'person' | 'office' = 'person',
  ): void {
    const person = this.people.all[index]
    if (!person) return
    if (person.mentions++ === 0) person.first = start
    person.last = start
    if (person.gender !== null) this.byGender.set(person.gender, index)
    for (const key of person.classes) if (key !== 'other') this.holders.enter(key, person.country, index)
    if (office) this.remember(index, office)
    this.add({ start, end }, kind, person.country, index)
    if (this.subjectActs || (this.subject !== null && !acts) || this.owns(end)) return
    if (!acts && this.isObject(start)) return
    this.subject = index
    this.subjectActs = acts
  }

  private remember(index: number, office: Office): void {
    const country = this.people.all[index]?.country ?? null
    for (const one of office.classes) this.holders.enter(officeKey(office, one, this.text), country, index)
  }

  /** "Lâm's": whoever has something is not the subject. */
  private owns(end: number): boolean {
    const { possessive } = this.words
    return possessive !== null && this.text.slice(end, end + 2).replace('’', "'") === possessive
  }

  private isIndefinite(start: number): boolean {
    return standsBehind(this.words.indefinite, this.text, start)
  }

  private isObject(start: number): boolean {
    return standsBehind(this.words.objectAfter, this.text, start)
  }

  private add({ start, end }: Span, kind: Mention['kind'], country: CountryCode | null, person: number | null): void {
    const last = this.mentions[this.mentions.length - 1]
    if (last && last.end > start) return
    this.mentions.push({ start, end, kind, country, person })
  }
}

/** "At his meeting with President Cuong, the Chinese president …": an office of another country is another's. */
const parts = (person: Known, office: Office): boolean =>
  person.country !== null && office.country !== null && person.country !== office.country && person.mentions > 1
