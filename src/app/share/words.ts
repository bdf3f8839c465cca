import type { Theme } from '../../models/viewState.ts'
import type { Words } from '../../ui/View.tsx'
import type { Click, Density } from '../embed/options.ts'
import type { Way } from './embedCode.ts'

export type EmbeddedPart = 'view' | 'cell' | 'event'

interface ShareWords {
  readonly title: string
  readonly close: string
  readonly link: string
  readonly live: string
  readonly liveNote: string
  readonly frozen: string
  readonly frozenNote: (hash: string) => string
  readonly copyLink: string
  readonly embed: string
  readonly embedNote: string
  readonly part: string
  readonly parts: Readonly<Record<EmbeddedPart, string>>
  readonly way: string
  readonly ways: Readonly<Record<Way, string>>
  readonly wayNotes: Readonly<Record<Way, string>>
  readonly theme: string
  readonly themes: Readonly<Record<Theme | 'host', string>>
  readonly density: string
  readonly densities: Readonly<Record<Density, string>>
  readonly click: string
  readonly clicks: Readonly<Record<Click, string>>
  readonly level: string
  readonly code: string
  readonly copyCode: string
  readonly preview: string
  /** What a screen reader says of the frame. */
  readonly frameTitle: (view: string, partners: readonly string[]) => string
  readonly previewSize: (width: number, height: number) => string
  readonly noPreview: string
  readonly width: string
  readonly fullWidth: string
  readonly noSite: string
}

export const SHARE_WORDS: Words<ShareWords> = {
  vi: {
    title: 'Chia sẻ',
    close: 'Đóng',
    link: 'Liên kết',
    live: 'Liên kết cập nhật',
    liveNote: 'Luôn mở hồ sơ hiện có trên trang, kể cả khi đã thêm bài mới.',
    frozen: 'Liên kết cố định',
    frozenNote: (hash) =>
      `Ghi lại hồ sơ hôm nay (mã băm ${hash}); khi hồ sơ đã khác, trang nói rõ và nêu điều đã thay đổi.`,
    copyLink: 'Sao chép liên kết',
    embed: 'Nhúng vào trang khác',
    embedNote: 'Khung nhúng giữ nguyên các điều kiện lọc đang chọn và không tải gì từ nơi khác.',
    part: 'Nhúng',
    parts: { view: 'Cả trang này', cell: 'Chỉ trích dẫn của ô đang mở', event: 'Chỉ sự kiện đang chọn' },
    way: 'Cách nhúng',
    ways: { element: 'Thẻ <bang-giao>', frame: 'Khung iframe', sandbox: 'Khung iframe có sandbox' },
    wayNotes: {
      element: 'Chiều cao tự khớp với nội dung. Trang chứa phải được phép chạy tập lệnh từ máy chủ này.',
      frame: 'Chiều cao cố định theo bản xem trước. Trang chứa không cần chạy tập lệnh nào.',
      sandbox: 'Dùng khi trang chứa buộc phải cô lập khung. Chiều cao cố định theo bản xem trước.',
    },
    theme: 'Nền',
    themes: { light: 'Sáng', dark: 'Tối', host: 'Theo trang chứa' },
    density: 'Lề',
    densities: { normal: 'Rộng', compact: 'Hẹp' },
    click: 'Khi bấm vào một mục',
    clicks: { stay: 'Mở ngay trong khung', open: 'Mở bản đầy đủ ở cửa sổ mới' },
    level: 'Cấp của tiêu đề',
    code: 'Mã nhúng',
    copyCode: 'Sao chép mã',
    preview: 'Xem trước',
    frameTitle: (view, partners) => ['Bang Giao', view.toLowerCase(), ...partners].join(', '),
    previewSize: (width, height) => `rộng ${width}, cao ${height} điểm ảnh`,
    noPreview: 'Không xem trước được ở đây: trang này được mở từ đĩa hoặc trong một khung cô lập.',
    width: 'Chiều rộng',
    fullWidth: 'hết cỡ',
    noSite:
      'Trang này được mở từ đĩa nên không có địa chỉ để nhúng. Hãy đưa cả thư mục đã dựng lên một máy chủ rồi chia sẻ từ đó, hoặc đặt chính tệp này vào thư viện tài liệu.',
  },
  en: {
    title: 'Share',
    close: 'Close',
    link: 'Link',
    live: 'Live link',
    liveNote: 'Opens the record that the site has at that time, with articles added since.',
    frozen: 'Frozen link',
    frozenNote: (hash) =>
      `Names today’s record (hash ${hash}); once the site has another, the page says so and what changed.`,
    copyLink: 'Copy link',
    embed: 'Embed in another page',
    embedNote: 'The frame keeps the filters chosen here and fetches nothing from elsewhere.',
    part: 'Embed',
    parts: { view: 'The whole view', cell: 'Only the quotes of the open cell', event: 'Only the chosen event' },
    way: 'How',
    ways: { element: 'Element <bang-giao>', frame: 'Plain iframe', sandbox: 'Sandboxed iframe' },
    wayNotes: {
      element: 'Its height follows the content. The page must be allowed to run a script from this server.',
      frame: 'Its height is fixed, as in the preview. The page needs to run no script.',
      sandbox: 'For a page that has to isolate its frames. Its height is fixed, as in the preview.',
    },
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', host: 'The host page’s' },
    density: 'Margins',
    densities: { normal: 'Wide', compact: 'Narrow' },
    click: 'A click on something',
    clicks: { stay: 'Opens it in the frame', open: 'Opens the full view in a new window' },
    level: 'Heading level',
    code: 'Code to paste',
    copyCode: 'Copy code',
    preview: 'Preview',
    frameTitle: (view, partners) => ['Bang Giao', view.toLowerCase(), ...partners].join(', '),
    previewSize: (width, height) => `${width} px wide, ${height} px high`,
    noPreview: 'No preview here: this page was opened from a disk or in an isolated frame.',
    width: 'Width',
    fullWidth: 'full',
    noSite:
      'This page was opened from a disk, so it has no address to embed. Put the built folder on a server and share from there, or put this very file into a document library.',
  },
}
