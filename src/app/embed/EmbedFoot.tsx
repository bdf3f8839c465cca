/** Says what the frame shows a part of, and leads there. */
import { useWords, type Words } from '../../ui/View.tsx'

const WORDS: Words<{ readonly full: string }> = {
  vi: { full: 'Mở toàn bộ hồ sơ Bang Giao' },
  en: { full: 'Open the whole record in Bang Giao' },
}

export function EmbedFoot({ full }: { readonly full: string }) {
  const words = useWords(WORDS)
  return (
    <footer className="embed-foot">
      <a href={`./index.html#${full}`} target="_blank" rel="noopener">
        {words.full}
      </a>
    </footer>
  )
}
