import type { Words } from '../../ui/View.tsx'

interface EmbedWords {
  readonly full: string
  readonly filters: string
  readonly blocked: string
  readonly address: string
  readonly noCell: string
  readonly noEvent: string
}

export const EMBED_WORDS: Words<EmbedWords> = {
  vi: {
    full: 'Mở toàn bộ hồ sơ Bang Giao',
    filters: 'Điều kiện lọc',
    blocked:
      'Trang chứa khung này không cho phép mở cửa sổ mới. Hãy chép địa chỉ dưới đây vào trình duyệt, hoặc đề nghị người quản trị trang thêm allow-popups vào thuộc tính sandbox của khung.',
    address: 'Địa chỉ của bản đầy đủ',
    noCell: 'Địa chỉ của khung này không nêu ô nào của ma trận (cell=…).',
    noEvent: 'Địa chỉ của khung này không nêu sự kiện nào (event=…).',
  },
  en: {
    full: 'Open the whole record in Bang Giao',
    filters: 'Filters',
    blocked:
      'The page around this frame does not let it open a window. Copy the address below into your browser, or ask the editor of the page to add allow-popups to the frame’s sandbox.',
    address: 'Address of the full view',
    noCell: 'The address of this frame names no cell of the matrix (cell=…).',
    noEvent: 'The address of this frame names no event (event=…).',
  },
}
