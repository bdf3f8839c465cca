import type { Words } from '../../ui/View.tsx'

interface FrozenWords {
  readonly label: string
  /** A record by its date and hash. */
  readonly record: (date: string | null, hash: string) => string
  readonly looking: (hash: string) => string
  readonly moved: (from: string, to: string) => string
  readonly gone: (hash: string, to: string) => string
  readonly unreadable: (hash: string, to: string) => string
  readonly retry: string
  readonly live: string
  /** Before the list of changes. */
  readonly changed: string
  readonly sameFacts: string
  readonly changes: string
  readonly articlesAdded: (count: number) => string
  readonly articlesRemoved: (count: number) => string
  readonly articlesChanged: (count: number) => string
  readonly eventsAdded: (count: number) => string
  readonly eventsRemoved: (count: number) => string
  readonly moves: (count: number) => string
  readonly statementsAdded: (count: number) => string
  readonly statementsWithdrawn: (count: number) => string
  readonly statementsCorrected: (count: number) => string
  /** From nothing, or to nothing. */
  readonly nothingSaid: string
  readonly before: string
  readonly now: string
  readonly notCoded: string
  readonly place: (article: string, start: number, end: number) => string
  readonly open: (article: string) => string
}

const en = (count: number, one: string, other: string) =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : other}`
const vi = (count: number) => count.toLocaleString('vi')

export const FROZEN_WORDS: Words<FrozenWords> = {
  vi: {
    label: 'Liên kết cố định',
    record: (date, hash) => (date === null ? `hồ sơ không ghi ngày (${hash})` : `hồ sơ tính đến ${date} (${hash})`),
    looking: (hash) => `Liên kết này được tạo từ một hồ sơ khác (${hash}). Đang tìm những gì đã thay đổi…`,
    moved: (from, to) => `Liên kết này được tạo từ ${from}. Trang đã có hồ sơ mới; dưới đây là ${to}.`,
    gone: (hash, to) =>
      `Liên kết này được tạo từ một hồ sơ mà trang không còn lưu (${hash}), nên không thể cho biết những gì đã thay đổi. Dưới đây là ${to}.`,
    unreadable: (hash, to) =>
      `Liên kết này được tạo từ một hồ sơ khác (${hash}). Dưới đây là ${to}. Không tải được hồ sơ cũ để đối chiếu.`,
    retry: 'Thử lại',
    live: 'Chuyển sang liên kết cập nhật',
    changed: 'Đã thay đổi:',
    sameFacts: 'Các bài, sự kiện, mức độ và câu vẫn như trước; chỉ khác ở những chi tiết khác.',
    changes: 'Những gì đã thay đổi',
    articlesAdded: (count) => `thêm ${vi(count)} bài`,
    articlesRemoved: (count) => `bỏ ${vi(count)} bài`,
    articlesChanged: (count) => `${vi(count)} bài đổi văn bản`,
    eventsAdded: (count) => `thêm ${vi(count)} sự kiện`,
    eventsRemoved: (count) => `bỏ ${vi(count)} sự kiện`,
    moves: (count) => `${vi(count)} lĩnh vực đổi mức độ`,
    statementsAdded: (count) => `thêm ${vi(count)} câu`,
    statementsWithdrawn: (count) => `rút ${vi(count)} câu`,
    statementsCorrected: (count) => `sửa mã ${vi(count)} câu`,
    nothingSaid: 'chưa có câu nào',
    before: 'Trước đây',
    now: 'Hiện nay',
    notCoded: 'không có mã',
    place: (article, start, end) => `Bài ${article}, ký tự ${vi(start)}–${vi(end)}`,
    open: (article) => `Mở trong bài ${article}`,
  },
  en: {
    label: 'Frozen link',
    record: (date, hash) =>
      date === null ? `a record without a date (${hash})` : `the record as of ${date} (${hash})`,
    looking: (hash) => `This link was made from another record (${hash}). Looking up what has changed…`,
    moved: (from, to) => `This link was made from ${from}. The site has moved on; below stands ${to}.`,
    gone: (hash, to) =>
      `This link was made from a record that the site no longer keeps (${hash}), so what has changed cannot be told. Below stands ${to}.`,
    unreadable: (hash, to) =>
      `This link was made from another record (${hash}). Below stands ${to}. The earlier one could not be loaded to compare them.`,
    retry: 'Try again',
    live: 'Go on with the live link',
    changed: 'Changed since:',
    sameFacts: 'Its articles, events, stages and statements are the same; only other details differ.',
    changes: 'What has changed',
    articlesAdded: (count) => en(count, 'new article', 'new articles'),
    articlesRemoved: (count) => en(count, 'article taken out', 'articles taken out'),
    articlesChanged: (count) => en(count, 'article with another text', 'articles with another text'),
    eventsAdded: (count) => en(count, 'new event', 'new events'),
    eventsRemoved: (count) => en(count, 'event no longer there', 'events no longer there'),
    moves: (count) => en(count, 'sector at another stage', 'sectors at another stage'),
    statementsAdded: (count) => en(count, 'new statement', 'new statements'),
    statementsWithdrawn: (count) => en(count, 'statement withdrawn', 'statements withdrawn'),
    statementsCorrected: (count) => en(count, 'statement coded otherwise', 'statements coded otherwise'),
    nothingSaid: 'nothing said',
    before: 'Before',
    now: 'Now',
    notCoded: 'no code',
    place: (article, start, end) => `${article}, characters ${start}–${end}`,
    open: (article) => `Open in article ${article}`,
  },
}
