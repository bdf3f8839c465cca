import type { UiLang } from '../../corpus/codebook.ts'
import { dateOf, partsOfDay } from '../../corpus/edtf.ts'
import { dateText, monthText, weekdayText } from '../../models/dateText.ts'
import type { WindowTick } from '../../models/timeline/windowTicks.ts'
import type { DayWindow } from '../../models/viewState.ts'
import { useView } from '../../ui/View.tsx'

interface Props {
  readonly ticks: readonly WindowTick[]
  readonly window: DayWindow
  /** Of the columns together, px. */
  readonly width: number
  /** Months and days only, no weekdays. */
  readonly yearless?: boolean
}

const LEAST_HEAD_PX = 44
/** A day's head has room for its month and year. */
const LONG_DAY_PX = 104
/** A month's head has room for its year. */
const LONG_MONTH_PX = 62

function dayMonth(day: number, lang: UiLang): string {
  const date = dateOf({ ...partsOfDay(day), year: null })
  return date === null ? '' : dateText(date, lang)
}

function monthYear(day: number, lang: UiLang): string {
  const date = dateOf({ ...partsOfDay(day), day: null })
  return date === null ? '' : dateText(date, lang)
}

/** The first day of a month among days, the first month of a year among months. */
function beginsLarger({ unit, day }: WindowTick): boolean {
  const { month, day: date } = partsOfDay(day)
  return unit === 'month' ? month === 1 : date === 1
}

/** The heads of the columns. */
export function LaneAxis({ ticks, window, width, yearless = false }: Props) {
  const { lang } = useView().state
  return (
    <div className="timeline-axis">
      <div className="timeline-axis-heads" aria-hidden="true">
        {ticks.map((tick, i) => {
          const px = (tick.to - tick.from) * width
          if (px < LEAST_HEAD_PX) return null
          return (
            <span
              key={tick.day}
              className={tick.weekend && !yearless ? 'timeline-weekend' : undefined}
              style={{ left: `${tick.from * 100}%`, width: `${(tick.to - tick.from) * 100}%` }}
            >
              <Head
                day={Math.max(tick.day, window.first)}
                unit={tick.unit}
                lead={i === 0 || beginsLarger(tick)}
                roomy={px >= (tick.unit === 'month' ? LONG_MONTH_PX : LONG_DAY_PX)}
                lang={lang}
                yearless={yearless}
              />
            </span>
          )
        })}
      </div>
    </div>
  )
}

interface HeadProps {
  readonly day: number
  readonly unit: WindowTick['unit']
  /** The first column, or the first of a month or year: it says what the others leave out. */
  readonly lead: boolean
  readonly roomy: boolean
  readonly lang: UiLang
  readonly yearless: boolean
}

function Head({ day, unit, lead, roomy, lang, yearless }: HeadProps) {
  const { year, month, day: date } = partsOfDay(day)
  if (unit === 'year') return <b>{year}</b>
  if (unit === 'month') {
    return !yearless && lead && roomy ? <b>{monthYear(day, lang)}</b> : <b>{monthText(month, lang)}</b>
  }
  if (unit === 'week' || yearless) return <b>{dayMonth(day, lang)}</b>
  return (
    <>
      {weekdayText(day, lang)} <b>{date}</b>
      {lead && roomy && <span>{monthYear(day, lang)}</span>}
    </>
  )
}
