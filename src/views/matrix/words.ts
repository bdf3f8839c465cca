import type { UiLang } from '../../corpus/codebook.ts'
import { type SourceCount, sourceCountText } from '../../models/sources.ts'
import type { Words } from '../../ui/View.tsx'

interface MatrixWords {
  readonly caption: string
  readonly key: string
  readonly sector: string
  readonly overall: string
  readonly overallNote: readonly [string, string]
  readonly noAgency: string
  readonly noDate: string
  readonly partnerCount: (articles: SourceCount, statements: number) => string
  /** Articles that have no column of their own. */
  readonly folded: (articles: number) => string
  readonly onlyThis: (partner: string) => string
  readonly notCodedHead: string
  readonly notCoded: (language: string | null) => string
  readonly noArticle: Readonly<Record<UiLang, string>>
  readonly keyDot: string
  readonly keyNoArticle: string
  readonly keyNotCoded: string
  readonly keySpread: string
  readonly statements: (n: number) => string
  /** What a screen reader says of a column that is one article. */
  readonly article: (id: string) => string
  readonly silentArticle: string
  readonly silentPartner: string
  readonly silentEverywhere: string
  readonly partners: string
  readonly all: (n: number) => string
  readonly some: (shown: number, all: number) => string
  readonly remove: (partner: string) => string
  readonly showAll: string
  readonly nothingMatches: string
}

const viNumber = new Intl.NumberFormat('vi')
const enNumber = new Intl.NumberFormat('en-GB')
const vi = (n: number, noun: string) => `${viNumber.format(n)} ${noun}`
const en = (n: number, one: string, many: string) => `${enNumber.format(n)} ${n === 1 ? one : many}`

export const WORDS: Words<MatrixWords> = {
  vi: {
    caption: 'Mức độ cao nhất và số câu theo lĩnh vực, đối tác và bài',
    key: 'Chú giải',
    sector: 'Lĩnh vực',
    overall: 'Chung',
    overallNote: ['mức độ cao nhất', 'và số câu'],
    noAgency: 'không ghi',
    noDate: 'không ngày',
    partnerCount: (articles, statements) => `${sourceCountText(articles, 'vi')}, ${vi(statements, 'câu')}`,
    folded: (articles) => `${vi(articles, 'bài')} gộp trong cột Chung`,
    onlyThis: (partner) => `Chỉ xem ${partner}`,
    notCodedHead: 'Chưa mã hoá',
    notCoded: (language) => `chưa mã hoá: chưa có bộ từ cho ${language ?? 'ngôn ngữ này'}`,
    noArticle: { vi: 'chưa có bài tiếng Việt', en: 'chưa có bài tiếng Anh' },
    keyDot: 'bài không nhắc',
    keyNoArticle: 'không có bài',
    keyNotCoded: 'chưa mã hoá',
    keySpread: 'số câu theo mức độ',
    statements: (n) => vi(n, 'câu'),
    article: (id) => `bài ${id}`,
    silentArticle: 'bài này không nhắc đến',
    silentPartner: 'không bài nào nhắc đến',
    silentEverywhere: 'không nguồn nào nhắc đến',
    partners: 'Đối tác',
    all: (n) => `cả ${n}`,
    some: (shown, all) => `${shown} trên ${all}`,
    remove: (partner) => `Bỏ chọn ${partner}`,
    showAll: 'Hiện tất cả đối tác',
    nothingMatches: 'Không có bài nào về các đối tác đã chọn.',
  },
  en: {
    caption: 'Highest stage and number of statements by sector, partner and article',
    key: 'Key',
    sector: 'Sector',
    overall: 'Overall',
    overallNote: ['highest stage', 'and statements'],
    noAgency: 'no outlet',
    noDate: 'no date',
    partnerCount: (articles, statements) =>
      `${sourceCountText(articles, 'en')}, ${en(statements, 'statement', 'statements')}`,
    folded: (articles) => `${en(articles, 'article', 'articles')} within Overall`,
    onlyThis: (partner) => `Show only ${partner}`,
    notCodedHead: 'Not coded',
    notCoded: (language) => `not coded: no lexicon for ${language ?? 'this language'}`,
    noArticle: { vi: 'no article in Vietnamese', en: 'no article in English' },
    keyDot: 'not mentioned',
    keyNoArticle: 'no article',
    keyNotCoded: 'not coded',
    keySpread: 'statements by stage',
    statements: (n) => en(n, 'statement', 'statements'),
    article: (id) => `article ${id}`,
    silentArticle: 'not mentioned in this article',
    silentPartner: 'not mentioned in any article',
    silentEverywhere: 'no source mentions it',
    partners: 'Partner',
    all: (n) => `all ${n}`,
    some: (shown, all) => `${shown} of ${all}`,
    remove: (partner) => `Take away ${partner}`,
    showAll: 'Show all partners',
    nothingMatches: 'No article here speaks of the partners chosen.',
  },
}
