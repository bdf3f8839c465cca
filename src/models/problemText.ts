/** A problem in words: what, where, what to do. The terminal and the page say the same. */
import { HOME, type UiLang } from '../corpus/codebook.ts'
import type { Problem, ProblemKind } from '../corpus/types.ts'
import { countryName } from './countryNames.ts'

type Wording = Readonly<Record<ProblemKind, (detail: string) => string>>

const TEXT: Readonly<Record<UiLang, Wording>> = {
  vi: {
    'empty-file': () => 'Tệp trống; hãy thêm nội dung hoặc xoá tệp.',
    'not-text': () => 'Tệp chứa dữ liệu nhị phân, không phải văn bản; hãy lưu bài báo dưới dạng văn bản thuần.',
    'invalid-utf8': (line) => `Tệp không phải UTF-8 (từ dòng ${line}); hãy lưu lại bằng UTF-8.`,
    'too-large': (bytes) => `Tệp có ${bytes} byte, lớn hơn mọi bài báo; hãy tách nhỏ hoặc xoá tệp.`,
    'unreadable-file': (code) => `Không đọc được tệp (${code}); hãy kiểm tra tệp có tồn tại và được phép đọc không.`,
    'same-text': (twin) => `Nội dung trùng với ${twin}; hãy xoá một trong hai tệp.`,
    'language-unknown': () => 'Không nhận ra ngôn ngữ; bài được hiển thị nhưng không mã hoá.',
    'language-without-lexicon': (lang) => `Chưa có bộ từ cho ngôn ngữ “${lang}”; bài được hiển thị nhưng không mã hoá.`,
    'no-partner': () => `Không thấy nước nào hợp tác với ${countryName(HOME, 'vi')} trong bài; không mã hoá gì.`,
    'note-unreadable': (why) => `Ghi chú YAML không đọc được (${why}); hãy sửa cú pháp.`,
    'note-unknown-key': (key) =>
      `Khoá “${key}” không có trong ghi chú; chỉ dùng publishedOn, agency, url, title, partners.`,
    'note-bad-value': (what) => `Giá trị không hợp lệ trong ghi chú: ${what}.`,
    'note-contradicts-text': (key) =>
      `Ghi chú nêu ${key} khác với chính bài báo; giá trị trong bài được giữ. Hãy sửa hoặc bỏ dòng đó.`,
    'note-without-article': (article) => `Không có tệp ${article} đi cùng ghi chú này; hãy đổi tên hoặc xoá ghi chú.`,
    'coder-failed': (why) => `Bộ mã hoá gặp lỗi với bài này (${why}); bài bị để ngoài. Hãy báo lỗi kèm tệp.`,
  },
  en: {
    'empty-file': () => 'The file is empty; add the text or remove the file.',
    'not-text': () => 'The file holds binary data, not text; save the article as plain text.',
    'invalid-utf8': (line) => `The file is not UTF-8 (from line ${line} on); save it again as UTF-8.`,
    'too-large': (bytes) => `The file has ${bytes} bytes, more than any article; split it or remove it.`,
    'unreadable-file': (code) => `The file cannot be read (${code}); check that it exists and may be read.`,
    'same-text': (twin) => `The same text as ${twin}; remove one of the two.`,
    'language-unknown': () => 'The language is not recognised; the article is shown but not coded.',
    'language-without-lexicon': (lang) => `No lexicon for the language “${lang}”; the article is shown but not coded.`,
    'no-partner': () => `No country is shown cooperating with ${countryName(HOME, 'en')}; nothing in it is coded.`,
    'note-unreadable': (why) => `The YAML note cannot be read (${why}); mend its syntax.`,
    'note-unknown-key': (key) => `Unknown key “${key}”; a note may state publishedOn, agency, url, title and partners.`,
    'note-bad-value': (what) => `A value in the note does not fit: ${what}.`,
    'note-contradicts-text': (key) =>
      `The note states another ${key} than the article itself; the article's is kept. Mend or remove that line.`,
    'note-without-article': (article) => `There is no ${article} beside this note; rename or remove it.`,
    'coder-failed': (why) =>
      `The coder failed on this article (${why}); it is left out. Please report it with the file.`,
  },
}

/** The sentence alone; the file is shown beside it. */
export function problemText({ kind, detail }: Problem, lang: UiLang): string {
  return TEXT[lang][kind](detail ?? '?')
}

/** One line for the terminal: file, place, kind and sentence. */
export function problemLine(problem: Problem): string {
  const { kind, file, span } = problem
  const place = span === null ? file : `${file}:${span.start}-${span.end}`
  return `${place}: ${kind}: ${problemText(problem, 'en')}`
}
