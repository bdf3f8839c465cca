/** Long lists come in portions; the button that asks for the next keeps its place, and with it the focus, when all is shown. */
import { LeftOut } from './LeftOut.tsx'
import { useView, type Words } from './View.tsx'
import './moreButton.css'

interface MoreWords {
  readonly more: (next: number, left: number) => string
  readonly all: (total: number) => string
}

const WORDS: Words<MoreWords> = {
  vi: {
    more: (next, left) => (next === left ? `Hiện nốt ${left} mục` : `Hiện thêm ${next} trong ${left} mục còn lại`),
    all: (total) => `Đã hiện cả ${total} mục`,
  },
  en: {
    more: (next, left) => (next === left ? `Show the remaining ${left}` : `Show ${next} more of the ${left} left`),
    all: (total) => `All ${total} are shown`,
  },
}

interface Props {
  readonly total: number
  readonly shown: number
  /** How many come at a time; nothing is drawn for a list that fits. */
  readonly step: number
  readonly show: (count: number) => void
  /** What the list is of, for those who hear the button alone. */
  readonly label: string
}

export function MoreButton({ total, shown, step, show, label }: Props) {
  const words = WORDS[useView().state.lang]
  if (total <= step) return null
  const left = total - shown
  return (
    <>
      <button
        type="button"
        className="more-button text-link"
        aria-disabled={left <= 0}
        onClick={() => left > 0 && show(shown + step)}
      >
        {left > 0 ? words.more(Math.min(step, left), left) : words.all(total)}
        <span className="sr-only">, {label}</span>
      </button>
      <LeftOut count={left} />
    </>
  )
}
