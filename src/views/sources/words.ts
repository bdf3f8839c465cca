/** The strings of this room: what is said in a line or two; those of the details are in `detailWords.ts`. */
import type { EventType, ParagraphKind } from '../../corpus/codebook.ts'
import type { LinkFault } from '../../models/articlePage/findSentence.ts'
import type { Words } from '../../ui/View.tsx'

/** What the heading counts. */
interface Counts {
  /** Two or three. */
  readonly articles: number
  readonly sharedEvent: EventType | null
  /** Sectors that any of them names, that all name, and that only one names. */
  readonly sectors: number
  readonly all: number
  readonly one: number
}

interface SourcesWords {
  readonly title: (counts: Counts) => string
  readonly aloneTitle: (statements: number, sectors: number) => string
  readonly emptyTitle: string
  readonly nothingTitle: string
  readonly empty: string
  readonly missing: (ids: string) => string
  readonly first: string
  readonly second: string
  readonly third: string
  readonly noSecond: string
  readonly noThird: string
  readonly addThird: string
  readonly chooseSecond: string
  readonly offered: string
  readonly noOffer: string
  readonly moreOffers: (count: number) => string
  readonly inCommon: (passages: number, events: number) => string
  readonly readAlone: (id: string) => string
  readonly sideBySide: string
  readonly linkedScrolling: string
  readonly toDifferences: (count: number) => string
  readonly map: (id: string) => string
  readonly mapAt: (from: number, to: number, of: number) => string
  readonly mapNone: (of: number) => string
  readonly leftOut: (count: number) => string
  readonly outside: (ids: readonly string[], left: number) => string
  readonly showLeft: string
  readonly unfoldAll: string
  readonly foldAll: string
  readonly showReasons: string
  readonly hideReasons: string
  readonly legend: string
  readonly onlyHereKey: string
  readonly linkedKey: string
  readonly inAll: (count: number, articles: number) => string
  readonly inAllNote: (ids: readonly string[], differing: number) => string
  readonly inTwo: (count: number, ids: readonly string[]) => string
  readonly onlyIn: (count: number, id: string) => string
  readonly linkedPassages: (count: number) => string
  readonly stagesDiffer: string
  readonly outletUnknown: string
  readonly datelineUnknown: string
  readonly dateUnknown: string
  readonly languageUnknown: string
  readonly statements: (count: number) => string
  readonly article: (id: string) => string
  readonly onlyHere: string
  readonly unlinked: string
  readonly passage: (letter: string, id: string) => string
  readonly folded: (paragraphs: number, statements: number) => string
  readonly fold: (paragraphs: number) => string
  readonly lineKind: Readonly<Record<Exclude<ParagraphKind, 'text'>, string>>
  readonly notCoded: string
  readonly uncodedLanguage: (language: string) => string
  readonly uncodedUnknown: string
  /** After the two above, where the text is published. */
  readonly asItStands: string
  readonly withheld: (characters: number, of: number) => string
  readonly uncodedPartner: (home: string) => string
  readonly noStatement: string
  readonly unplaced: (count: number) => string
  readonly staleText: string
  readonly loading: string
  readonly loadFailed: string
  readonly retry: string
  readonly fault: Readonly<Record<LinkFault, string>>
  readonly openArticle: string
  readonly whichArticle: string
}

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`

const EVENT_EN = { talks: 'meeting', visit: 'visit' } as const
const EVENT_VI = { talks: 'cuộc gặp', visit: 'chuyến thăm' } as const
const COUNT_EN = ['', 'one', 'two', 'three']
const COUNT_VI = ['', 'một', 'hai', 'ba']
const isMeeting = (event: EventType): event is keyof typeof EVENT_EN => event in EVENT_EN
const capital = (text: string) => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)

/** "One meeting, three reports". */
function reports(event: EventType | null, articles: number): string {
  const count = COUNT_EN[articles] ?? String(articles)
  if (event === null) return `${capital(count)} articles`
  return `One ${isMeeting(event) ? EVENT_EN[event] : 'event'}, ${count} reports`
}

function baiViet(event: EventType | null, articles: number): string {
  const count = COUNT_VI[articles] ?? String(articles)
  if (event === null) return `${capital(count)} bài báo`
  return `Một ${isMeeting(event) ? EVENT_VI[event] : 'sự kiện'}, ${count} bài viết`
}

const listEn = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const listVi = new Intl.ListFormat('vi', { type: 'conjunction' })

export const WORDS: Words<SourcesWords> = {
  vi: {
    title: ({ articles, sharedEvent, sectors, all, one }) => {
      const head = baiViet(sharedEvent, articles)
      if (sectors === 0) return `${head}: không bài nào nêu lĩnh vực hợp tác`
      const every = `cả ${COUNT_VI[articles] ?? articles}`
      const shared = all === 0 ? `không lĩnh vực nào có ở ${every}` : `${all} lĩnh vực có ở ${every}`
      return `${head}: ${shared}, ${one === 0 ? 'không lĩnh vực nào chỉ ở một bài' : `${one} lĩnh vực chỉ ở một bài`}`
    },
    aloneTitle: (statements, sectors) =>
      statements === 0
        ? 'Một bài báo, không có câu nào về hợp tác'
        : `Một bài báo: ${statements} câu về hợp tác, thuộc ${sectors} lĩnh vực`,
    emptyTitle: 'Chưa có bài báo nào để đối chiếu',
    nothingTitle: 'Không bài báo nào khớp với bộ lọc',
    empty: 'Hồ sơ chưa có bài báo nào nên chưa có gì để đối chiếu. Hãy thêm tệp .txt vào thư mục seeds/.',
    missing: (ids) => `Hồ sơ không có bài ${ids}; có thể bài đã bị gỡ hoặc đổi tên.`,
    first: 'Bài thứ nhất',
    second: 'Bài thứ hai',
    third: 'Bài thứ ba',
    noSecond: 'Không so với bài nào',
    noThird: 'Bỏ bài thứ ba',
    addThird: 'Thêm bài thứ ba…',
    chooseSecond: 'Chọn bài để đối chiếu…',
    offered: 'Các bài để chọn',
    noOffer: 'Không bài nào khớp. Hãy bớt từ, hoặc nới bộ lọc.',
    moreOffers: (count) => `Còn ${count} bài nữa. Gõ hãng tin, ngày, nước hoặc tiêu đề để thu hẹp.`,
    inCommon: (passages, events) =>
      [passages > 0 ? `${passages} cặp câu tương ứng` : '', events > 0 ? `${events} sự kiện chung` : '']
        .filter(Boolean)
        .join(', '),
    readAlone: (id) => `Chỉ đọc bài ${id}`,
    sideBySide: 'Đặt lại cạnh nhau',
    linkedScrolling: 'Cuộn đồng bộ',
    toDifferences: (count) => (count === 0 ? 'Không có khác biệt' : `Xem ${count} điểm khác nhau`),
    map: (id) => `Sơ đồ bài ${id}`,
    mapAt: (from, to, of) =>
      from === to ? `đang xem câu ${from} trên ${of}` : `đang xem câu ${from} đến ${to} trên ${of}`,
    mapNone: (of) => (of === 0 ? 'bài không có câu nào về hợp tác' : `không câu nào trong ${of} câu đang hiện`),
    leftOut: (count) => `Bộ lọc loại ${count} câu của các bài này; các câu đó để nguyên, không đánh dấu.`,
    outside: (ids, left) =>
      `Bài ${listVi.format(ids)} không thuộc ${left} bài còn lại sau khi lọc; bài vẫn hiện vì địa chỉ nêu tên bài.`,
    showLeft: 'Mở bài còn lại',
    unfoldAll: 'Mở toàn bộ bài',
    foldAll: 'Thu gọn phần không tương ứng',
    showReasons: 'Hiện lý do câu không được mã hoá',
    hideReasons: 'Ẩn lý do câu không được mã hoá',
    legend: 'Mức độ',
    onlyHereKey: 'lĩnh vực chỉ ở một bài',
    linkedKey: 'có câu tương ứng',
    inAll: (count, articles) => `${count} lĩnh vực ở cả ${COUNT_VI[articles] ?? articles}`,
    inAllNote: (ids, differing) =>
      `(thứ tự các dấu: ${ids.join(', ')}; in đậm: khác mức độ, ${differing === 0 ? 'không có' : `${differing} lĩnh vực`})`,
    inTwo: (count, ids) => `${count} ở ${listVi.format(ids)}`,
    onlyIn: (count, id) => `${count} chỉ có ở ${id}`,
    linkedPassages: (count) => (count === 0 ? 'Không có cặp câu tương ứng' : `${count} cặp câu tương ứng`),
    stagesDiffer: '≠ khác mức độ',
    outletUnknown: 'không ghi hãng tin',
    datelineUnknown: 'không ghi nơi đưa tin',
    dateUnknown: 'không ghi ngày',
    languageUnknown: 'không rõ ngôn ngữ',
    statements: (count) => `${count} câu về hợp tác`,
    article: (id) => `Bài ${id}`,
    onlyHere: 'Chỉ ở bài này:',
    unlinked: 'không có câu tương ứng',
    passage: (letter, id) => `Cặp ${letter} với ${id}`,
    folded: (paragraphs, statements) =>
      `${paragraphs} đoạn thu gọn: ${statements === 0 ? 'không có câu nào về hợp tác' : `${statements} câu về hợp tác, không có câu tương ứng`}`,
    fold: (paragraphs) => `Thu gọn ${paragraphs} đoạn`,
    lineKind: { title: 'Tiêu đề', head: 'Đầu bài', caption: 'Chú thích ảnh', boilerplate: 'Ngoài bài' },
    notCoded: 'không mã hoá',
    uncodedLanguage: (language) => `Chưa mã hoá: chưa có bộ từ cho ngôn ngữ “${language}”.`,
    uncodedUnknown: 'Chưa mã hoá: không nhận ra ngôn ngữ của bài.',
    asItStands: 'Bài được hiển thị nguyên văn.',
    withheld: (characters, of) =>
      `Trang này chỉ đăng những câu được trích dẫn: ${characters.toLocaleString('vi')} trong ${of.toLocaleString('vi')} ký tự của bài này không được đăng.`,
    uncodedPartner: (home) => `Không mã hoá câu nào: bài không cho thấy nước nào hợp tác với ${home}.`,
    noStatement: 'Không câu nào trong bài nói về hợp tác ở một lĩnh vực cụ thể.',
    unplaced: (count) => `${count} câu không khớp với văn bản này nên không được đánh dấu.`,
    staleText: 'Văn bản vừa tải không phải là tệp đã được mã hoá nên không câu nào được đánh dấu. Hãy tải lại trang.',
    loading: 'Đang tải bài…',
    loadFailed: 'Không tải được bài này. Hãy kiểm tra kết nối với máy chủ rồi thử lại.',
    retry: 'Thử lại',
    fault: {
      changed:
        'Liên kết trỏ tới một câu của bản cũ: tệp của bài này đã thay đổi từ đó, nên không câu nào được tô sáng.',
      outside: 'Liên kết trỏ ra ngoài văn bản của bài này, nên không câu nào được tô sáng.',
      'no-sentence': 'Liên kết không trỏ đúng vào một câu của bài này, nên không câu nào được tô sáng.',
      'text-differs':
        'Văn bản vừa tải không phải là tệp mà liên kết nói tới, nên không câu nào được tô sáng. Hãy tải lại trang.',
    },
    openArticle: 'Mở bài không kèm câu này',
    whichArticle: 'Bài đang đọc',
  },
  en: {
    title: ({ articles, sharedEvent, sectors, all, one }) => {
      const head = reports(sharedEvent, articles)
      if (sectors === 0) return `${head}: none names a sector of cooperation`
      const every = articles === 2 ? 'both' : `all ${COUNT_EN[articles] ?? articles}`
      const shared = all === 0 ? `no sector in ${every}` : `${plural(all, 'sector', 'sectors')} in ${every}`
      return `${head}: ${shared}, ${one === 0 ? 'none' : one} in only one of them`
    },
    aloneTitle: (statements, sectors) =>
      statements === 0
        ? 'One article, and no statement in it'
        : `One article: ${plural(statements, 'statement', 'statements')} on ${plural(sectors, 'sector', 'sectors')}`,
    emptyTitle: 'No article to compare yet',
    nothingTitle: 'No article matches the filters',
    empty: 'The record has no article yet, so there is nothing to compare. Put a .txt file into the folder seeds/.',
    missing: (ids) => `The record has no article ${ids}; it may have been removed or renamed.`,
    first: 'First article',
    second: 'Second article',
    third: 'Third article',
    noSecond: 'Compare with none',
    noThird: 'Without a third',
    addThird: 'Add a third article…',
    chooseSecond: 'Choose one to compare…',
    offered: 'Articles to choose from',
    noOffer: 'No article matches. Take words away, or loosen the filters.',
    moreOffers: (count) => `${count} more. Type an outlet, a date, a country or a title to narrow the list.`,
    inCommon: (passages, events) =>
      [
        passages > 0 ? plural(passages, 'linked passage', 'linked passages') : '',
        events > 0 ? plural(events, 'shared event', 'shared events') : '',
      ]
        .filter(Boolean)
        .join(', '),
    readAlone: (id) => `Read ${id} alone`,
    sideBySide: 'Back side by side',
    linkedScrolling: 'Linked scrolling',
    toDifferences: (count) => (count === 0 ? 'Nothing differs' : `See ${plural(count, 'difference', 'differences')}`),
    map: (id) => `Map of ${id}`,
    mapAt: (from, to, of) =>
      from === to ? `statement ${from} of ${of} in sight` : `statements ${from} to ${to} of ${of} in sight`,
    mapNone: (of) =>
      of === 0 ? 'no statement in this article' : `none of ${plural(of, 'statement', 'statements')} in sight`,
    leftOut: (count) =>
      `The filters leave out ${plural(count, 'statement', 'statements')} of these articles; ${count === 1 ? 'it is' : 'they are'} set without a mark.`,
    outside: (ids, left) =>
      `${listEn.format(ids)} ${ids.length === 1 ? 'is' : 'are'} not among the ${plural(left, 'article', 'articles')} that the filters leave; shown because the address names ${ids.length === 1 ? 'it' : 'them'}.`,
    showLeft: 'Show what is left',
    unfoldAll: 'Unfold the whole text',
    foldAll: 'Fold what is not linked',
    showReasons: 'Show why sentences are not coded',
    hideReasons: 'Hide why sentences are not coded',
    legend: 'Stage',
    onlyHereKey: 'sector of one article only',
    linkedKey: 'has a counterpart',
    inAll: (count, articles) => `${count} in ${articles === 2 ? 'both' : `all ${COUNT_EN[articles] ?? articles}`}`,
    inAllNote: (ids, differing) =>
      `(marks in order: ${ids.join(', ')}; bold: the stages differ, ${differing === 0 ? 'never' : plural(differing, 'time', 'times')})`,
    inTwo: (count, ids) => `${count} in ${listEn.format(ids)}`,
    onlyIn: (count, id) => `${count} only in ${id}`,
    linkedPassages: (count) => (count === 0 ? 'No linked passage' : plural(count, 'linked passage', 'linked passages')),
    stagesDiffer: '≠ stages differ',
    outletUnknown: 'outlet not stated',
    datelineUnknown: 'no dateline',
    dateUnknown: 'date not stated',
    languageUnknown: 'language not recognised',
    statements: (count) => plural(count, 'statement', 'statements'),
    article: (id) => `Article ${id}`,
    onlyHere: 'Only here:',
    unlinked: 'no counterpart',
    passage: (letter, id) => `Passage ${letter} with ${id}`,
    folded: (paragraphs, statements) =>
      `${plural(paragraphs, 'paragraph', 'paragraphs')} folded: ${statements === 0 ? 'no statement' : `${plural(statements, 'statement', 'statements')}, ${statements === 1 ? 'not' : 'none'} linked`}`,
    fold: (paragraphs) => `Fold ${plural(paragraphs, 'paragraph', 'paragraphs')}`,
    lineKind: { title: 'Title', head: 'Head', caption: 'Photo caption', boilerplate: 'Not part of the article' },
    notCoded: 'not coded',
    uncodedLanguage: (language) => `Not coded: there is no lexicon for ${language}.`,
    uncodedUnknown: 'Not coded: the language is not recognised.',
    asItStands: 'The text is shown as it stands.',
    withheld: (characters, of) =>
      `This site publishes quotes only: ${characters.toLocaleString('en-GB')} of the ${of.toLocaleString('en-GB')} characters of this article are withheld.`,
    uncodedPartner: (home) => `Nothing is coded: the article shows no country cooperating with ${home}.`,
    noStatement: 'No sentence of this article speaks of cooperation in a sector.',
    unplaced: (count) =>
      `${plural(count, 'statement does not fit', 'statements do not fit')} this text and ${count === 1 ? 'is' : 'are'} not marked.`,
    staleText: 'The text that was loaded is not the file that was coded, so no sentence is marked. Reload the page.',
    loading: 'Loading the article…',
    loadFailed: 'This article could not be loaded. Check the connection to the server and try again.',
    retry: 'Try again',
    fault: {
      changed:
        'This link was made for an earlier text: the article’s file has changed since, so no sentence is highlighted.',
      outside: 'This link points outside the text of this article, so no sentence is highlighted.',
      'no-sentence': 'This link does not point at a sentence of this article, so no sentence is highlighted.',
      'text-differs':
        'The text that was loaded is not the file that this link is about, so no sentence is highlighted. Reload the page.',
    },
    openArticle: 'Open the article without it',
    whichArticle: 'Article shown',
  },
}
