import { countryName } from '../../models/countryNames.ts'
import type { MatrixFinding, PartnerFinding } from '../../models/matrix/finding.ts'
import { type Counted, type FindingText, most, NAMED, sentences, upperFirst } from './findingParts.ts'

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const digits = new Intl.NumberFormat('en-GB')
const number = (n: number) => NUMBERS[n] ?? digits.format(n)
const counted = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`
const name = ({ partner }: PartnerFinding) => countryName(partner, 'en')
const sectorsOf = (n: number) => `${n} ${n === 1 ? 'sector' : 'sectors'}`

export function english({ finding, notCoded, narrowed, since }: Counted): FindingText {
  const { partners, onOneSentence, leftOut } = finding
  const [first, ...rest] = partners
  const uncoded =
    notCoded > 0 &&
    `${upperFirst(counted(notCoded, 'article is', 'articles are'))} not coded, because there is no lexicon for ${notCoded === 1 ? 'its language' : 'their languages'}.`
  if (first === undefined) {
    return {
      title: 'No article here speaks of a partner',
      lede: sentences(
        'No country is shown cooperating with Việt Nam, so there is nothing to count. Add articles to seeds/; what could not be read or coded is named at the foot of the page.',
        uncoded,
      ),
    }
  }
  const before =
    since !== null &&
    leftOut > 0 &&
    `${upperFirst(counted(leftOut, 'statement', 'statements'))} of what lies before ${since} ${leftOut === 1 ? 'is' : 'are'} left out.`
  const single =
    onOneSentence > 0 && `In ${counted(onOneSentence, 'sector', 'sectors')} “delivered” rests on a single sentence.`
  if (narrowed) {
    return {
      title: narrowedTitle(first, rest, finding),
      lede: sentences(
        `The highest stage that the chosen statements reach, and how many there are: ${counted(finding.statements, 'statement', 'statements')} in all.`,
        'An empty cell means that nothing chosen speaks of the sector.',
        before,
        single,
      ),
    }
  }
  return {
    title: title(first, rest, finding),
    lede: sentences(
      'The highest stage each sector has reached, and the number of statements behind it.',
      `${about(first, rest)}: an empty cell means that these sources are silent, not that nothing exists.`,
      before,
      single,
      uncoded,
    ),
  }
}

function about(first: PartnerFinding, rest: readonly PartnerFinding[]): string {
  if (rest.length >= NAMED) return `The articles speak of ${rest.length + 1} partners`
  const others = rest.map((partner) => ` and ${number(partner.articles)} of ${name(partner)}`)
  return `${upperFirst(counted(first.articles, 'article speaks', 'articles speak'))} of ${name(first)}${others.join('')}`
}

function title(first: PartnerFinding, rest: readonly PartnerFinding[], { sectors }: MatrixFinding): string {
  if (rest.length >= NAMED) {
    const all = rest.length + 1
    const some = [first, ...rest].filter(({ delivered }) => delivered > 0).length
    const widest = most([first, ...rest], ({ delivered }) => delivered)
    return some === 0
      ? `Nothing is delivered yet with any of ${all} partners`
      : `With ${some === all ? `all ${some}` : `${some} of ${all}`} partners something is delivered; with ${name(widest)} in ${widest.delivered} of ${sectorsOf(sectors)}`
  }
  const head =
    first.delivered === 0
      ? `With ${name(first)}, none of ${sectorsOf(sectors)} shows anything delivered`
      : `With ${name(first)}, ${first.delivered} of ${sectorsOf(sectors)} ${first.delivered === 1 ? 'shows' : 'show'} something delivered`
  return head + rest.map((p) => `; with ${name(p)}, ${p.delivered === 0 ? 'none' : number(p.delivered)}`).join('')
}

function narrowedTitle(first: PartnerFinding, rest: readonly PartnerFinding[], { sectors }: MatrixFinding): string {
  if (rest.length >= NAMED) {
    const some = [first, ...rest].filter(({ spoken }) => spoken > 0).length
    const widest = most([first, ...rest], ({ spoken }) => spoken)
    return `What is chosen speaks of ${counted(some, 'partner', 'partners')}; with ${name(widest)}, of ${widest.spoken} of ${sectorsOf(sectors)}`
  }
  const others = rest.map((p) => `; with ${name(p)}, ${p.spoken === 0 ? 'none' : number(p.spoken)}`)
  const spoken = `${first.spoken === 0 ? 'none' : first.spoken} of ${sectorsOf(sectors)} ${first.spoken > 1 ? 'hold' : 'holds'}`
  return `With ${name(first)}, ${spoken} what is chosen${others.join('')}`
}
