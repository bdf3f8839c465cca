import type { Words } from '../ui/View.tsx'

export const QUOTES_ONLY: Words<string> = {
  vi: 'Chỉ đăng những câu được trích dẫn, không đăng toàn văn các bài',
  en: 'Quotes only: the full articles are not published here',
}
