import type { UiLang, Voice } from '../../corpus/codebook.ts'
import { type SourceCount, sourceCountText } from '../../models/sources.ts'
import type { ColumnChoice } from '../../models/viewState.ts'
import type { Words } from '../../ui/View.tsx'

interface MatrixWords {
  readonly caption: Readonly<Record<ColumnChoice, string>>
  readonly key: string
  readonly keyMarks: string
  readonly sector: string
  readonly overall: string
  readonly overallNote: readonly [string, string]
  readonly noAgency: string
  readonly noDate: string
  readonly partnerCount: (articles: SourceCount, statements: number) => string
  readonly articles: (n: number) => string
  /** What the button over a partner's columns does. */
  readonly unfold: (partner: string, articles: number) => string
  readonly fold: (partner: string) => string
  readonly unfoldAll: string
  readonly foldAll: string
  readonly notCodedHead: string
  readonly notCoded: (language: string | null) => string
  readonly notCodedMany: (articles: number) => string
  readonly noArticle: Readonly<Record<UiLang, string>>
  readonly keyDot: string
  readonly keyDotNarrowed: string
  readonly keyNoArticle: string
  readonly keyNotCoded: string
  readonly keySpread: string
  readonly keyVoices: Readonly<Record<Voice, string>>
  readonly keyPast: string
  readonly keyPlanned: string
  readonly keyHalted: string
  readonly statements: (n: number) => string
  readonly past: (n: number) => string
  readonly planned: (n: number) => string
  readonly halted: (n: number) => string
  /** What a screen reader says of a column that is one article. */
  readonly article: (id: string) => string
  readonly notStated: Readonly<Record<Exclude<ColumnChoice, 'article'>, string>>
  readonly silentArticle: string
  readonly silentColumn: string
  readonly silentPartner: string
  readonly silentEverywhere: string
  readonly filteredOut: string
  readonly columns: string
  readonly choices: Readonly<Record<ColumnChoice, string>>
  readonly since: string
  readonly sinceNone: string
  readonly leftOut: (statements: number) => string
  readonly nothing: string
  readonly allBefore: (year: number) => string
  readonly showAllYears: string
  readonly loading: string
}

const viNumber = new Intl.NumberFormat('vi')
const enNumber = new Intl.NumberFormat('en-GB')
const vi = (n: number, noun: string) => `${viNumber.format(n)} ${noun}`
const en = (n: number, one: string, many: string) => `${enNumber.format(n)} ${n === 1 ? one : many}`

export const WORDS: Words<MatrixWords> = {
  vi: {
    caption: {
      article: 'Mức độ cao nhất và số câu theo lĩnh vực, đối tác và bài',
      stage: 'Số câu theo lĩnh vực, đối tác và mức độ',
      voice: 'Mức độ cao nhất và số câu theo lĩnh vực, đối tác và bên nêu',
      year: 'Mức độ cao nhất và số câu theo lĩnh vực, đối tác và năm',
      outlet: 'Mức độ cao nhất và số câu theo lĩnh vực, đối tác và hãng tin',
      lang: 'Mức độ cao nhất và số câu theo lĩnh vực, đối tác và ngôn ngữ',
    },
    key: 'Chú giải',
    keyMarks: 'Chú giải các dấu trong ô',
    sector: 'Lĩnh vực',
    overall: 'Chung',
    overallNote: ['mức độ cao nhất', 'và số câu'],
    noAgency: 'không ghi',
    noDate: 'không ngày',
    partnerCount: (articles, statements) => `${sourceCountText(articles, 'vi')}, ${vi(statements, 'câu')}`,
    articles: (n) => vi(n, 'bài'),
    unfold: (partner, articles) => `${partner}: mở các cột (${vi(articles, 'bài')})`,
    fold: (partner) => `${partner}: gộp vào cột Chung`,
    unfoldAll: 'Mở mọi đối tác',
    foldAll: 'Gộp mọi đối tác',
    notCodedHead: 'Chưa mã hoá',
    notCoded: (language) => `chưa mã hoá: chưa có bộ từ cho ${language ?? 'ngôn ngữ này'}`,
    notCodedMany: (articles) => `chưa mã hoá ${vi(articles, 'bài')}: chưa có bộ từ`,
    noArticle: { vi: 'chưa có bài tiếng Việt', en: 'chưa có bài tiếng Anh' },
    keyDot: 'không nhắc đến',
    keyDotNarrowed: 'không có câu nào',
    keyNoArticle: 'không có bài',
    keyNotCoded: 'chưa mã hoá',
    keySpread: 'số câu theo mức độ',
    keyVoices: { both: 'hai bên nêu', home: 'chỉ Việt Nam', partner: 'chỉ đối tác', narrator: 'chỉ bài báo' },
    keyPast: 'việc đã qua',
    keyPlanned: 'có việc dự kiến',
    keyHalted: 'có việc đã ngừng',
    statements: (n) => vi(n, 'câu'),
    past: (n) => `${vi(n, 'câu')} nói về việc đã qua`,
    planned: (n) => `${vi(n, 'câu')} nói về việc dự kiến`,
    halted: (n) => `${vi(n, 'câu')} nói về việc đã ngừng, bị từ chối hoặc hoãn`,
    article: (id) => `bài ${id}`,
    notStated: {
      stage: 'không rõ mức độ',
      voice: 'không rõ ai nêu',
      year: 'không nêu năm',
      outlet: 'không ghi hãng tin',
      lang: 'không nhận ra ngôn ngữ',
    },
    silentArticle: 'bài này không nhắc đến',
    silentColumn: 'không có câu nào',
    silentPartner: 'không bài nào nhắc đến',
    silentEverywhere: 'không nguồn nào nhắc đến',
    filteredOut: 'không có câu nào trong phần đã lọc',
    columns: 'Cột',
    choices: {
      article: 'Bài',
      stage: 'Mức độ',
      voice: 'Ai nêu',
      year: 'Năm',
      outlet: 'Hãng tin',
      lang: 'Ngôn ngữ',
    },
    since: 'Bỏ việc xảy ra trước năm',
    sinceNone: 'không bỏ',
    leftOut: (n) => `đã bỏ ${vi(n, 'câu')}`,
    nothing: 'Không có câu nào trong phần đã lọc',
    allBefore: (year) => `Mọi câu còn lại đều nói về việc xảy ra trước năm ${year}.`,
    showAllYears: 'Hiện cả những năm trước',
    loading: 'Đang mở phần trích dẫn…',
  },
  en: {
    caption: {
      article: 'Highest stage and number of statements by sector, partner and article',
      stage: 'Number of statements by sector, partner and stage',
      voice: 'Highest stage and number of statements by sector, partner and who says so',
      year: 'Highest stage and number of statements by sector, partner and year',
      outlet: 'Highest stage and number of statements by sector, partner and outlet',
      lang: 'Highest stage and number of statements by sector, partner and language',
    },
    key: 'Key',
    keyMarks: 'Key to the marks in a cell',
    sector: 'Sector',
    overall: 'Overall',
    overallNote: ['highest stage', 'and statements'],
    noAgency: 'no outlet',
    noDate: 'no date',
    partnerCount: (articles, statements) =>
      `${sourceCountText(articles, 'en')}, ${en(statements, 'statement', 'statements')}`,
    articles: (n) => en(n, 'article', 'articles'),
    unfold: (partner, articles) => `${partner}: unfold its columns (${en(articles, 'article', 'articles')})`,
    fold: (partner) => `${partner}: fold into Overall`,
    unfoldAll: 'Unfold all partners',
    foldAll: 'Fold all partners',
    notCodedHead: 'Not coded',
    notCoded: (language) => `not coded: no lexicon for ${language ?? 'this language'}`,
    notCodedMany: (articles) => `${en(articles, 'article', 'articles')} not coded: no lexicon`,
    noArticle: { vi: 'no article in Vietnamese', en: 'no article in English' },
    keyDot: 'not mentioned',
    keyDotNarrowed: 'nothing chosen',
    keyNoArticle: 'no article',
    keyNotCoded: 'not coded',
    keySpread: 'statements by stage',
    keyVoices: {
      both: 'both sides say so',
      home: 'Việt Nam alone',
      partner: 'the partner alone',
      narrator: 'the article alone',
    },
    keyPast: 'in the past',
    keyPlanned: 'something planned',
    keyHalted: 'something halted',
    statements: (n) => en(n, 'statement', 'statements'),
    past: (n) => `${n} of the past`,
    planned: (n) => `${n} planned`,
    halted: (n) => `${n} halted, refused or postponed`,
    article: (id) => `article ${id}`,
    notStated: {
      stage: 'stage not known',
      voice: 'speaker not known',
      year: 'year not stated',
      outlet: 'outlet not stated',
      lang: 'language not recognised',
    },
    silentArticle: 'not mentioned in this article',
    silentColumn: 'no statement',
    silentPartner: 'not mentioned in any article',
    silentEverywhere: 'no source mentions it',
    filteredOut: 'no statement among those chosen',
    columns: 'Columns',
    choices: {
      article: 'Articles',
      stage: 'Stages',
      voice: 'Who says so',
      year: 'Years',
      outlet: 'Outlets',
      lang: 'Languages',
    },
    since: 'Leave out what lies before',
    sinceNone: 'nothing left out',
    leftOut: (n) => `${en(n, 'statement', 'statements')} left out`,
    nothing: 'No statement is left',
    allBefore: (year) => `All that is left lies before ${year}.`,
    showAllYears: 'Show earlier years too',
    loading: 'Opening the evidence…',
  },
}
