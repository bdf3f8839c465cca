import { CODED_LANGS, STAGES, type UiLang } from '../../corpus/codebook.ts'
import { ratesOf, type Sum, sumOf } from '../../models/method/accuracy.ts'
import { LEVELS, type Measured, PARTS, type Part, type Tally } from '../../models/method/MethodRecord.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { Heading } from '../../ui/Heading.tsx'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { WORDS } from './words.ts'

/** How the program of this build codes texts that people coded: held out first, by language, by level and by stage. */
export function Accuracy({ measured }: { readonly measured: readonly Measured[] | null }) {
  const words = useWords(WORDS)
  return (
    <section aria-labelledby="method-accuracy">
      <Heading rank={2} id="method-accuracy">
        {words.sections.accuracy}
      </Heading>
      {measured === null ? (
        <p className="method-lede">{words.notMeasured}</p>
      ) : (
        <>
          <p className="method-lede">{words.explained}</p>
          {PARTS.map((part) => (
            <PartTable key={part} part={part} measured={measured} />
          ))}
        </>
      )}
    </section>
  )
}

const COLUMNS = [...CODED_LANGS, 'all'] as const

function PartTable({ part, measured }: { readonly part: Part; readonly measured: readonly Measured[] }) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const columns = COLUMNS.flatMap((column) => {
    const sum = sumOf(measured, part, column === 'all' ? null : column)
    return sum === null ? [] : [{ column, sum }]
  })
  const all = columns.find(({ column }) => column === 'all')
  if (all === undefined) return null
  const id = `method-${part}`
  const row = (of: (sum: Sum) => Tally) =>
    columns.map(({ column, sum }) => (
      <td key={column}>
        <Rated tally={of(sum)} lang={lang} />
      </td>
    ))
  return (
    <>
      <Heading rank={3} id={id}>
        {words.parts[part](all.sum.texts)}
      </Heading>
      <p className="method-lede">{words.partLedes[part]}</p>
      <table className="record-table method-table method-accuracy" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            {columns.map(({ column, sum }) => (
              <th key={column} scope="col">
                {words.langs[column](sum.texts)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {LEVELS.map((level) => (
            <tr key={level}>
              <th scope="row">{words.levels[level]}</th>
              {row(({ levels }) => levels[level])}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.voice}</th>
            {columns.map(({ column, sum: { voice } }) => (
              <td key={column}>
                <b>{voice.of === 0 ? '–' : rate(voice.right / voice.of, lang)}</b>
                <span className="method-counts">{words.share(voice.right, voice.of)}</span>
              </td>
            ))}
          </tr>
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={columns.length + 1} className="method-group">
              {words.byStage}
            </th>
          </tr>
          {STAGES.map((stage) => (
            <tr key={stage}>
              <th scope="row">
                <StageMark stage={stage} size={14} /> {STAGE_WORDS[lang][stage]}
              </th>
              {row(({ stages }) => stages[stage])}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** Two decimals, with the comma or the point of the language. */
const rate = (value: number, lang: UiLang) =>
  value.toLocaleString(lang === 'vi' ? 'vi' : 'en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

function Rated({ tally, lang }: { readonly tally: Tally; readonly lang: UiLang }) {
  const words = useWords(WORDS)
  const { precision, recall, f1 } = ratesOf(tally)
  if (precision === null && recall === null) return <i className="not-stated">{words.nothing}</i>
  const text = (value: number | null) => (value === null ? '–' : rate(value, lang))
  return (
    <>
      <b>F1 {text(f1)}</b> <span className="method-rates">{words.rates(text(precision), text(recall))}</span>
      <span className="method-counts">{words.counts(tally.right, tally.extra, tally.missed)}</span>
    </>
  )
}
