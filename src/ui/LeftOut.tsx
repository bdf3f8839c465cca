import { useView, type Words } from './View.tsx'
import './leftOut.css'

const WORDS: Words<(count: number) => string> = {
  vi: (count) => `Còn ${count.toLocaleString('vi')} mục nữa không có ở đây.`,
  en: (count) => `${count.toLocaleString('en-GB')} more ${count === 1 ? 'is' : 'are'} not shown here.`,
}

/** On paper and in pictures, where nothing can be pressed: how much of a list is not there. */
export function LeftOut({ count }: { readonly count: number }) {
  const { lang } = useView().state
  return count > 0 ? <p className="left-out">{WORDS[lang](count)}</p> : null
}
