import type { Sector } from '../../corpus/codebook.ts'
import type { Span } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateText } from '../../models/dateText.ts'
import type { EvidenceItem } from '../../models/evidence.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { RULE_WORDS, STAGE_WORDS } from '../../ui/codeWords.ts'
import { Quote } from '../../ui/evidence/Quote.tsx'
import { QuoteCard } from '../../ui/evidence/QuoteCard.tsx'
import { useQuote } from '../../ui/evidence/useQuote.ts'
import { voiceText } from '../../ui/evidence/voiceText.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { EVIDENCE_WORDS } from './evidenceWords.ts'

interface Props {
  readonly item: EvidenceItem
  readonly sector: Sector
  readonly shortId: string
}

/** One statement: how far and who says so, its words, what carried the stage to it, what else it says, and the rule. */
export function StatementCard({ item, sector, shortId }: Props) {
  const { lang } = useView().state
  const words = useWords(EVIDENCE_WORDS)
  const { article, stage, carriedFrom, others, halted, when } = item
  const word = STAGE_WORDS[lang][stage]
  const voice = voiceText(item.voice, item.partner, lang)
  const remarks = [halted ? words.halted : null, when && words.when(dateText(when, lang))].filter((r) => r !== null)
  return (
    <QuoteCard
      article={article}
      shortId={shortId}
      span={item.span}
      claim={[countryName(item.partner, lang), sectorName(sector, lang), word.toLowerCase(), voice, ...remarks].join(
        ', ',
      )}
      head={
        <>
          <StageMark stage={stage} size={16} />
          <b>{word}</b>
          <span>{voice}</span>
          {remarks.map((remark) => (
            <span key={remark} className="matrix-remark">
              {remark}
            </span>
          ))}
        </>
      }
      before={
        carriedFrom && (
          <div className="matrix-carried">
            <p>{words.carriedFrom}</p>
            <Quote article={article} span={carriedFrom} />
            <p>{words.carriedTo}</p>
          </div>
        )
      }
    >
      {others.length > 0 && (
        <p className="matrix-others">
          {words.sameSentence}
          {others.map((other) => (
            <span key={other.sector} title={STAGE_WORDS[lang][other.stage]}>
              <StageMark stage={other.stage} size={12} /> {sectorName(other.sector, lang)}
              <span className="sr-only">, {STAGE_WORDS[lang][other.stage]}</span>
            </span>
          ))}
        </p>
      )}
      <details className="matrix-rule">
        <summary>{words.why}</summary>
        <p>{RULE_WORDS[lang][item.rule]}.</p>
        {item.stageAt !== null && <GivenBy label={words.stageWords} item={item} span={item.stageAt} />}
        <GivenBy label={words.sectorWords} item={item} span={item.sectorAt} />
      </details>
    </QuoteCard>
  )
}

/** The very words of the article that gave a code; nothing where they are the whole sentence, which stands above. */
function GivenBy(props: { readonly label: string; readonly item: EvidenceItem; readonly span: Span }) {
  const { article, span } = props.item
  const quote = useQuote(article, props.span)
  if (quote.status !== 'ready' || (props.span.start === span.start && props.span.end === span.end)) return null
  return (
    <p>
      {props.label}{' '}
      <q className="serif" lang={article.meta.lang ?? undefined}>
        {quote.quote}
      </q>
    </p>
  )
}
