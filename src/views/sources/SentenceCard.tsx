import { groupOf } from '../../corpus/codebook.ts'
import type { ArticleText } from '../../corpus/index/CorpusIndex.ts'
import type { LangTag, Span } from '../../corpus/types.ts'
import { type CodeLine, codeLines, type MarkedSentence } from '../../models/comparison/markedSentences.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateText } from '../../models/dateText.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { RULE_WORDS, STAGE_WORDS } from '../../ui/codeWords.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { DETAIL_WORDS } from './detailWords.ts'
import { voiceText } from './voiceText.ts'

interface CardOf {
  readonly marked: MarkedSentence
  /** Null while it is loading: then the quote is left out. */
  readonly text: ArticleText | null
  readonly lang: LangTag | undefined
  readonly hrefTo: (span: Span) => string
}

/** A statement's codes in words: stage, sectors, who says so, and the rule that gave the stage. */
export function SentenceCard({ marked, text, lang: textLang, hrefTo }: CardOf) {
  const { lang } = useView().state
  const several = new Set(marked.codes.map((code) => code.partner)).size > 1
  return (
    <>
      {text !== null && (
        <blockquote className="sources-quote" lang={textLang}>
          {text.text.slice(marked.start, marked.end)}
        </blockquote>
      )}
      <ul className="sources-codes">
        {codeLines(marked.codes).map((line) => (
          <li key={JSON.stringify(line)}>
            <Codes
              line={line}
              partner={several ? countryName(line.partner, lang) : null}
              text={text}
              lang={textLang}
              hrefTo={hrefTo}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

interface CodesOf extends Omit<CardOf, 'marked'> {
  readonly line: CodeLine
  readonly partner: string | null
}

function Codes({ line, partner, text, lang: textLang, hrefTo }: CodesOf) {
  const words = useWords(DETAIL_WORDS)
  const { lang } = useView().state
  return (
    <>
      <p className="sources-code">
        <StageMark stage={line.stage} size={14} /> <b>{STAGE_WORDS[lang][line.stage]}</b>
        {partner !== null && <span>{partner}</span>}
        {line.sectors.map((sector) => (
          <span key={sector} className={`group-${groupOf(sector)}`}>
            <i className="sources-tick" /> {sectorName(sector, lang)}
          </span>
        ))}
        <span className="sources-code-voice">{voiceText(line, lang)}</span>
      </p>
      <p className="sources-code-rule">
        {RULE_WORDS[lang][line.rule]}
        {line.halted && `; ${words.halted}`}
        {line.when !== null && `; ${words.when(dateText(line.when, lang))}`}.
        {line.carriedFrom !== null && text !== null && (
          <>
            {' '}
            {words.carried}:{' '}
            <a className="text-link serif" lang={textLang} href={hrefTo(line.carriedFrom)}>
              {text.text.slice(line.carriedFrom.start, line.carriedFrom.end)}
            </a>
          </>
        )}
      </p>
    </>
  )
}
