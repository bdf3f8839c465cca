/** The strings of this room: what is said in a line or two; those of the details are in `detailWords.ts`. */
import type { EventType, ParagraphKind } from '../../corpus/codebook.ts'
import type { LinkFault } from '../../models/articlePage/findSentence.ts'
import type { Words } from '../../ui/View.tsx'

/** What the heading counts. */
interface PairCounts {
  readonly sharedEvent: EventType | null
  readonly both: number
  readonly one: number
}

interface SourcesWords {
  readonly pairTitle: (counts: PairCounts) => string
  readonly aloneTitle: (statements: number, sectors: number) => string
  readonly empty: string
  readonly missing: (ids: string) => string
  readonly first: string
  readonly second: string
  readonly noSecond: string
  readonly unfoldAll: string
  readonly foldAll: string
  readonly showReasons: string
  readonly hideReasons: string
  readonly legend: string
  readonly onlyHereKey: string
  readonly linkedKey: string
  readonly inBoth: (count: number) => string
  readonly inBothNote: (left: string, right: string, differing: number) => string
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
  readonly passage: (letter: string) => string
  readonly folded: (paragraphs: number, statements: number) => string
  readonly fold: (paragraphs: number) => string
  readonly lineKind: Readonly<Record<Exclude<ParagraphKind, 'text'>, string>>
  readonly notCoded: string
  readonly uncodedLanguage: (language: string) => string
  readonly uncodedUnknown: string
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

function meeting(event: EventType | null): string {
  if (event === null) return 'Two articles'
  if (event === 'talks') return 'One meeting, two reports'
  return event === 'visit' ? 'One visit, two reports' : 'One event, two reports'
}

function cuocGap(event: EventType | null): string {
  if (event === null) return 'Hai bài báo'
  if (event === 'talks') return 'Một cuộc gặp, hai bài viết'
  return event === 'visit' ? 'Một chuyến thăm, hai bài viết' : 'Một sự kiện, hai bài viết'
}

export const WORDS: Words<SourcesWords> = {
  vi: {
    pairTitle: ({ sharedEvent, both, one }) => {
      if (both + one === 0) return `${cuocGap(sharedEvent)}: không bài nào nêu lĩnh vực hợp tác`
      const shared = both === 0 ? 'không lĩnh vực nào có ở cả hai' : `${both} lĩnh vực có ở cả hai`
      return `${cuocGap(sharedEvent)}: ${shared}, ${one === 0 ? 'không lĩnh vực nào chỉ ở một bài' : `${one} lĩnh vực chỉ ở một bài`}`
    },
    aloneTitle: (statements, sectors) =>
      statements === 0
        ? 'Một bài báo, không có câu nào về hợp tác'
        : `Một bài báo: ${statements} câu về hợp tác, thuộc ${sectors} lĩnh vực`,
    empty: 'Hồ sơ chưa có bài báo nào nên chưa có gì để đối chiếu. Hãy thêm tệp .txt vào thư mục seeds/.',
    missing: (ids) => `Hồ sơ không có bài ${ids}; có thể bài đã bị gỡ hoặc đổi tên.`,
    first: 'Bài thứ nhất',
    second: 'Bài thứ hai',
    noSecond: 'Không so với bài nào',
    unfoldAll: 'Mở toàn bộ bài',
    foldAll: 'Thu gọn phần không tương ứng',
    showReasons: 'Hiện lý do câu không được mã hoá',
    hideReasons: 'Ẩn lý do câu không được mã hoá',
    legend: 'Mức độ',
    onlyHereKey: 'lĩnh vực chỉ ở một bài',
    linkedKey: 'có câu tương ứng',
    inBoth: (count) => `${count} lĩnh vực ở cả hai`,
    inBothNote: (left, right, differing) =>
      `(dấu trước: ${left}, dấu sau: ${right}; in đậm: khác mức độ, ${differing === 0 ? 'không có' : `${differing} lĩnh vực`})`,
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
    passage: (letter) => `Cặp ${letter}`,
    folded: (paragraphs, statements) =>
      `${paragraphs} đoạn thu gọn: ${statements === 0 ? 'không có câu nào về hợp tác' : `${statements} câu về hợp tác, không có câu tương ứng`}`,
    fold: (paragraphs) => `Thu gọn ${paragraphs} đoạn`,
    lineKind: { title: 'Tiêu đề', head: 'Đầu bài', caption: 'Chú thích ảnh', boilerplate: 'Ngoài bài' },
    notCoded: 'không mã hoá',
    uncodedLanguage: (language) =>
      `Chưa mã hoá: chưa có bộ từ cho ngôn ngữ “${language}”. Bài được hiển thị nguyên văn.`,
    uncodedUnknown: 'Chưa mã hoá: không nhận ra ngôn ngữ của bài. Bài được hiển thị nguyên văn.',
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
    pairTitle: ({ sharedEvent, both, one }) => {
      if (both + one === 0) return `${meeting(sharedEvent)}: neither names a sector of cooperation`
      const shared = both === 0 ? 'no sector in both' : `${plural(both, 'sector', 'sectors')} in both`
      return `${meeting(sharedEvent)}: ${shared}, ${one === 0 ? 'none' : one} in only one of them`
    },
    aloneTitle: (statements, sectors) =>
      statements === 0
        ? 'One article, and no statement in it'
        : `One article: ${plural(statements, 'statement', 'statements')} on ${plural(sectors, 'sector', 'sectors')}`,
    empty: 'The record has no article yet, so there is nothing to compare. Put a .txt file into the folder seeds/.',
    missing: (ids) => `The record has no article ${ids}; it may have been removed or renamed.`,
    first: 'First article',
    second: 'Second article',
    noSecond: 'Compare with none',
    unfoldAll: 'Unfold the whole text',
    foldAll: 'Fold what is not linked',
    showReasons: 'Show why sentences are not coded',
    hideReasons: 'Hide why sentences are not coded',
    legend: 'Stage',
    onlyHereKey: 'sector of one article only',
    linkedKey: 'has a counterpart',
    inBoth: (count) => `${count} in both`,
    inBothNote: (left, right, differing) =>
      `(first mark ${left}, second mark ${right}; bold: the stages differ, ${differing === 0 ? 'never' : plural(differing, 'time', 'times')})`,
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
    passage: (letter) => `Passage ${letter}`,
    folded: (paragraphs, statements) =>
      `${plural(paragraphs, 'paragraph', 'paragraphs')} folded: ${statements === 0 ? 'no statement' : `${plural(statements, 'statement', 'statements')}, ${statements === 1 ? 'not' : 'none'} linked`}`,
    fold: (paragraphs) => `Fold ${plural(paragraphs, 'paragraph', 'paragraphs')}`,
    lineKind: { title: 'Title', head: 'Head', caption: 'Photo caption', boilerplate: 'Not part of the article' },
    notCoded: 'not coded',
    uncodedLanguage: (language) => `Not coded: there is no lexicon for ${language}. The text is shown as it stands.`,
    uncodedUnknown: 'Not coded: the language is not recognised. The text is shown as it stands.',
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
