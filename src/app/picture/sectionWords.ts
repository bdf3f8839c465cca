import type { Words } from '../../ui/View.tsx'
import type { PictureFormat } from './deliver.ts'
import { PngError, type PngFault } from './pngFault.ts'

interface SectionWords {
  readonly title: string
  readonly marking: string
  readonly unmarked: string
  readonly formats: Readonly<Record<PictureFormat, string>>
  readonly hints: Readonly<Record<PictureFormat, string>>
  readonly download: string
  readonly downloadOf: (format: string) => string
  readonly copy: string
  readonly copyOf: (format: string) => string
  readonly missing: (letters: string) => string
  readonly noClipboard: string
  readonly reason: (error: unknown) => string
}

const reasonWith = (faults: Readonly<Record<PngFault, string>>) => (error: unknown) => {
  if (error instanceof PngError) return faults[error.fault]
  return error instanceof Error ? error.message : String(error)
}

export const SECTION_WORDS: Words<SectionWords> = {
  vi: {
    title: 'Hình của trang đang xem',
    marking: 'Dòng ghi trên hình',
    unmarked: 'Không ghi',
    formats: { png1: 'PNG, 1×', png2: 'PNG, 2×', png4: 'PNG, 4×', svg: 'SVG' },
    hints: {
      png1: 'đúng cỡ trên màn hình',
      png2: 'nét hơn, cho văn bản và trang chiếu',
      png4: 'cho bản in khổ lớn',
      svg: 'phóng to không vỡ nét, chữ chọn được; mở bằng trình duyệt; sao chép dưới dạng mã nguồn',
    },
    download: 'Tải về',
    downloadOf: (format) => `Tải về hình ${format}`,
    copy: 'Sao chép',
    copyOf: (format) => `Sao chép hình ${format}`,
    missing: (letters) => `Phông chữ của trang không có các chữ: ${letters}; chúng hiện bằng phông khác.`,
    noClipboard:
      'trình duyệt hoặc trang chứa khung này không cho phép ghi vào bộ nhớ tạm; hãy tải hình về, hoặc mở trang đầy đủ.',
    reason: reasonWith({
      'too-large': 'hình quá lớn ở cỡ này; hãy chọn cỡ nhỏ hơn hoặc SVG.',
      'not-allowed': 'trình duyệt này không cho trang tự tạo hình PNG; hãy chọn SVG.',
      'no-fonts': 'trình duyệt chưa nạp được phông chữ của hình; hãy thử lại, hoặc chọn SVG.',
    }),
  },
  en: {
    title: 'Picture of what is seen',
    marking: 'Marking on the picture',
    unmarked: 'None',
    formats: { png1: 'PNG, 1×', png2: 'PNG, 2×', png4: 'PNG, 4×', svg: 'SVG' },
    hints: {
      png1: 'as large as on the screen',
      png2: 'sharper, for documents and slides',
      png4: 'for large prints',
      svg: 'sharp at every size, its words can be selected; opens in a browser; is copied as its source',
    },
    download: 'Download',
    downloadOf: (format) => `Download the picture as ${format}`,
    copy: 'Copy',
    copyOf: (format) => `Copy the picture as ${format}`,
    missing: (letters) => `The page’s fonts lack these letters, which are set in another: ${letters}.`,
    noClipboard:
      'the browser, or the page around this frame, does not allow writing to the clipboard; download the picture, or open the full page.',
    reason: reasonWith({
      'too-large': 'the picture is too large at this scale; choose a smaller one, or SVG.',
      'not-allowed': 'this browser does not let a page make a PNG of itself; choose SVG.',
      'no-fonts': 'the browser did not load the picture’s fonts; try again, or choose SVG.',
    }),
  },
}
