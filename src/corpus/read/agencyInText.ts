/** The agency where no frame signs the report: a source line, the page's own domain, or "according to a TTXVN reporter". */
import { agencyOf } from '../lexicon/agencies.ts'
import type { Known } from '../types.ts'
import type { Line } from './lineKinds.ts'
import { AGENCY, CREDIT, type LineTerms, SOURCE } from './lineTerms.ts'
import { foldedText } from './readWords.ts'
import type { WordSets } from './wordSets.ts'

const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?([\p{L}\d-]+\.(?:[\p{L}\d-]+\.)*\p{L}{2,})$/u
const SOURCE_LINE = /^[\s(|]*([\p{L} ]{3,24}?)\s?[:–-]\s*(.{2,40}?)[\s.)|]*$/u
const COPYRIGHT = /^\W{0,3}(?:©|copyright)/iu
/** A page of a government is no paper. */
const GOVERNMENT = /(?:^|\.)gov(?:\.|$)/i
/** A name of up to five words. */
const NAMED = /^\p{Lu}\S*(?: \S+){0,4}$/u

/** Null where only a picture credit names one (section 7). */
export function agencyInText(
  text: string,
  lines: readonly Line[],
  terms: LineTerms,
  words: WordSets,
): Known<string> | null {
  return (
    ofPage(text, lines, terms, words) ??
    ofHead(text, lines, terms) ??
    ofCopyright(text, lines, terms) ??
    ofMenu(text, lines, terms) ??
    ofReport(text, lines, terms, words) ??
    ofMasthead(text, lines)
  )
}

/** "VNA Thursday, April 11, 2024": the agency beside the date at the head. */
function ofHead(text: string, lines: readonly Line[], { anywhere, agencies }: LineTerms): Known<string> | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || ((anywhere[i] ?? 0) & AGENCY) === 0 || (line.date === null && line.kind !== 'head'))
      continue
    const found = namedIn(text, line.start, line.end, agencies)
    if (found !== null) return found
  }
  return null
}

/** "© 2017 Deutsche Welle", "©2023 Bloomberg L.P.": whoever holds the rights has written it. */
function ofCopyright(text: string, lines: readonly Line[], { anywhere, agencies }: LineTerms): Known<string> | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || ((anywhere[i] ?? 0) & AGENCY) === 0 || line.kind !== 'boilerplate') continue
    if (!COPYRIGHT.test(text.slice(line.start, line.start + 12))) continue
    const found = namedIn(text, line.start, Math.min(line.end, line.start + 60), agencies)
    if (found !== null) return found
  }
  return null
}

/** Words by which a page asks to be followed or says where it has printed the text: the name beside them is its own. */
const OWN =
  /^(?:follow|join|like|subscribe to|download|get|published (?:in|by)|first published|originally published|theo dõi|tải|đăng ký|góc nhìn|mời bạn đọc|báo)(?=\s)|(?:zalo|google news|telegram|whatsapp)/iu

/** "Follow BusinessDay on WhatsApp", "Theo dõi Dân Trí trên Google News", "Góc nhìn Đại Đoàn Kết": the page's own menu names it. */
function ofMenu(text: string, lines: readonly Line[], { anywhere, agencies }: LineTerms): Known<string> | null {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || ((anywhere[i] ?? 0) & (AGENCY | CREDIT)) !== AGENCY || line.kind !== 'boilerplate')
      continue
    if (line.end - line.start > LONGEST || !OWN.test(text.slice(line.start, line.end))) continue
    const found = namedIn(text, line.start, line.end, agencies)
    if (found !== null) return found
  }
  return null
}

/** The last words of papers' names. */
const PAPERS =
  'Times Post Herald Daily Weekly Online Globe Tribune Observer Gazette Journal Mail Bulletin Chronicle Dispatch Courier Express Telegraph Mirror Echo News'.split(
    ' ',
  )
/** "The Dili Weekly", "DIFESA ONLINE"; "Top News" heads a list. */
const PAPER = new RegExp(
  `^(?!(?:Top|Latest|World|Breaking|Business|Sports?|Local|Related|More|Other|All|Press|Video|Live|Your|Home|Daily|Morning|Evening)\\b)(?:\\p{Lu}[\\p{L}’'-]* ){1,3}(?:${PAPERS.join('|')}|${PAPERS.join('|').toUpperCase()})$`,
  'u',
)
/** "Báo Đại biểu Nhân dân", "Tạp chí Cộng sản". */
const VIETNAMESE_PAPER =
  /^(?:Báo|Tạp chí|Thời báo|Đài) (?!(?:điện tử|chí|giấy|in|nói)\b)\p{Lu}[\p{L}.&]*(?: [\p{L}.&-]+){0,5}$/u
/** "ScandAsia". */
const JOINED_NAME = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u
/** Above the text so many lines may hold the name of the paper. */
const MASTHEAD = 2

/** A page's first line that reads as a paper's name. */
function ofMasthead(text: string, lines: readonly Line[]): Known<string> | null {
  for (const { start, end, kind } of lines.slice(0, MASTHEAD)) {
    if (kind !== 'boilerplate' || end - start > LONGEST) continue
    const line = text.slice(start, end)
    if (PAPER.test(line) || VIETNAMESE_PAPER.test(line) || JOINED_NAME.test(line)) return known(line, start)
  }
  return null
}

/** The first agency that a part of the text names, written as it writes itself. */
function namedIn(text: string, from: number, to: number, agencies: LineTerms['agencies']): Known<string> | null {
  for (const { start, end, means } of agencies) {
    if (start < from) continue
    if (end > to) return null
    if (text.slice(start, end) === means) return { value: means, basis: 'coded', span: { start, end } }
  }
  return null
}

function ofPage(text: string, lines: readonly Line[], terms: LineTerms, words: WordSets): Known<string> | null {
  for (let i = 0; i < lines.length; i++) {
    const found = ofPageLine(text, lines[i], terms.anywhere[i] ?? 0, words)
    if (found !== null) return found
  }
  return null
}

/** Longest line of a page that signs it, UTF-16 units. */
const LONGEST = 80

function ofPageLine(text: string, line: Line | undefined, terms: number, words: WordSets): Known<string> | null {
  if (line === undefined || line.kind !== 'boilerplate' || line.end - line.start > LONGEST) return null
  const { start, end } = line
  const whole = text.slice(start, end)
  const signed = (terms & (AGENCY | CREDIT)) === AGENCY ? signature(whole) : null
  if (signed !== null) return known(signed, start + whole.indexOf(signed))
  const domain = whole.includes('.') && !whole.includes(' ') ? DOMAIN.exec(whole)?.[1] : undefined
  if (domain !== undefined && !GOVERNMENT.test(domain)) return { value: domain, basis: 'coded', span: { start, end } }
  const source = terms & SOURCE ? sourceLine(whole, words) : null
  return source === null ? null : known(source, start + whole.lastIndexOf(source))
}

function known(value: string, start: number): Known<string> {
  return { value, basis: 'coded', span: { start, end: start + value.length } }
}

/** "Source: VNA", "Nguồn: Báo Quốc tế": whatever is named there. */
function sourceLine(line: string, words: WordSets): string | null {
  const [, before = '', named = ''] = SOURCE_LINE.exec(line) ?? []
  return words.sources.has(foldedText(before)) && NAMED.test(named) ? named : null
}

/** The agency of a line that is a signature: "(VNA)", "Theo TTXVN", "Nguyễn Hồng Điệp (TTXVN)". */
function signature(line: string): string | null {
  const bare = line.replace(/^[\s(|—–=-]+|[\s)|./]+$/g, '')
  const last = /[(\s/-]([^(\s/-][^(/-]*)$/.exec(bare)?.[1]
  const behindName = bare.slice(bare.lastIndexOf(',') + 1).trim()
  return [bare, last ?? '', behindName].find((part) => agencyOf(part) !== null) ?? null
}

const endsWithWord = (text: string, word: string) =>
  text.endsWith(word) && !/\p{L}/u.test(text.charAt(text.length - word.length - 1))

/** How far before an agency's name the words that make it a source may begin, UTF-16 units. */
const TOLD_REACH = 40

/** An agency that the text says it has its report from: "theo phóng viên TTXVN", "told Reuters". */
function ofReport(
  text: string,
  lines: readonly Line[],
  { agencies }: LineTerms,
  words: WordSets,
): Known<string> | null {
  let next = 0
  for (const { start, end, means } of agencies) {
    while ((lines[next]?.end ?? text.length) < end) next++
    const line = lines[next]
    if (line === undefined || line.kind !== 'text' || line.start > start || text.slice(start, end) !== means) continue
    const before = foldedText(text.slice(Math.max(line.start, start - TOLD_REACH), start)).trimEnd()
    const after = foldedText(text.slice(end, Math.min(line.end, end + TOLD_REACH))).replace(/^[\s)]+/, '')
    if (
      words.toldBy.some((told) => endsWithWord(before, told)) ||
      words.toldAfter.some((told) => after.startsWith(told))
    )
      return { value: means, basis: 'coded', span: { start, end } }
  }
  return null
}
