import type { Words } from '../../ui/View.tsx'
import type { SearchFault } from './protocol.ts'

interface SearchWords {
  readonly title: string
  readonly label: string
  readonly hint: string
  readonly quotesOnly: string
  readonly close: string
  readonly searching: string
  readonly nothing: (query: string) => string
  readonly nothingAdvice: string
  readonly groups: Readonly<Record<'partners' | 'events' | 'people' | 'instruments' | 'sentences', string>>
  readonly count: (shown: number, all: number) => string
  /** All kinds together, for a screen reader. */
  readonly results: (count: number) => string
  readonly more: (group: string) => string
  readonly filter: (query: string) => string
  readonly naming: (articles: number) => string
  readonly faults: Readonly<Record<SearchFault, string>>
  readonly failed: string
  readonly retry: string
  readonly matching: string
  readonly filterFailed: string
}

const en = (count: number, one: string, other: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : other}`
const vi = (count: number, noun: string) => `${count.toLocaleString('vi')} ${noun}`

export const SEARCH_WORDS: Words<SearchWords> = {
  vi: {
    title: 'Tìm trong hồ sơ',
    label: 'Từ cần tìm',
    hint: 'Câu, sự kiện, nhân vật, văn kiện; có dấu hay không dấu đều được. Phím mũi tên để chọn, Enter để mở, Esc để đóng.',
    quotesOnly: 'Trang này không đăng toàn văn các bài: chỉ tìm trong những câu được trích dẫn.',
    close: 'Đóng',
    searching: 'Đang tìm…',
    nothing: (query) => `Không tìm thấy “${query}” trong hồ sơ.`,
    nothingAdvice: 'Hãy bớt từ, bỏ dấu hoặc thử tên gọi bằng ngôn ngữ kia.',
    groups: {
      partners: 'Đối tác',
      events: 'Sự kiện',
      people: 'Nhân vật',
      instruments: 'Văn kiện',
      sentences: 'Câu',
    },
    count: (shown, all) => (shown < all ? `${shown} trên ${all.toLocaleString('vi')}` : String(all)),
    results: (count) => `${count.toLocaleString('vi')} kết quả`,
    more: (group) => `Hiện thêm: ${group}`,
    filter: (query) => `Chỉ xem những gì có “${query}”`,
    naming: (articles) => vi(articles, 'bài nêu tên'),
    faults: {
      missing:
        'Không tải được tệp corpus/search.json. Hãy kiểm tra tệp có nằm cạnh trang này trên máy chủ không, rồi thử lại.',
      'other-corpus':
        'Tệp corpus/search.json thuộc về một hồ sơ khác. Hãy tải lại trang; nếu vẫn vậy, hãy dựng lại trang.',
      unreadable: 'Tệp corpus/search.json không đọc được. Hãy dựng lại trang.',
    },
    failed: 'Không tìm được.',
    retry: 'Thử lại',
    matching: 'Đang tìm các câu có từ đã nhập…',
    filterFailed: 'Chưa lọc được theo từ ngữ; trang đang hiện cả những gì không có từ đó.',
  },
  en: {
    title: 'Search the record',
    label: 'Words to find',
    hint: 'Sentences, events, people, instruments; with diacritics or without. Arrow keys choose, Enter opens, Esc closes.',
    quotesOnly: 'This site does not publish the full articles: only what is quoted is searched.',
    close: 'Close',
    searching: 'Searching…',
    nothing: (query) => `Nothing in the record has “${query}”.`,
    nothingAdvice: 'Use fewer words, leave out the diacritics, or try the name in the other language.',
    groups: {
      partners: 'Partners',
      events: 'Events',
      people: 'People',
      instruments: 'Instruments',
      sentences: 'Sentences',
    },
    count: (shown, all) => (shown < all ? `${shown} of ${all.toLocaleString('en-GB')}` : String(all)),
    results: (count) => en(count, 'result', 'results'),
    more: (group) => `Show more: ${group}`,
    filter: (query) => `Show only what has “${query}”`,
    naming: (articles) => `named in ${en(articles, 'article', 'articles')}`,
    faults: {
      missing:
        'The file corpus/search.json could not be loaded. Check that it stands beside this page on the server, then try again.',
      'other-corpus':
        'The file corpus/search.json belongs to another corpus. Reload the page; if that does not help, build the site anew.',
      unreadable: 'The file corpus/search.json cannot be read. Build the site anew.',
    },
    failed: 'The search failed.',
    retry: 'Try again',
    matching: 'Finding what has the words…',
    filterFailed: 'The filter by words is not applied: what lacks them is shown as well.',
  },
}
