import { type Sector, STAGES } from '../../corpus/codebook.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateText } from '../../models/dateText.ts'
import type { EvidenceItem } from '../../models/evidence.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { RULE_WORDS, STAGE_WORDS } from '../../ui/codeWords.ts'
import { Quote } from '../../ui/evidence/Quote.tsx'
import { QuoteCard } from '../../ui/evidence/QuoteCard.tsx'
import { voiceText } from '../../ui/evidence/voiceText.ts'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { EVIDENCE_WORDS } from './evidenceWords.ts'
import { GivenBy } from './GivenBy.tsx'
import { type Remark, RemarkMark } from './Remarks.tsx'
import { useOpen } from './useOpen.ts'

interface Props {
  readonly item: EvidenceItem
  readonly sector: Sector
  readonly shortId: string
}

/** One statement under its stage and voice: its words, what carried the stage to it, what else it says, and the rule. */
export function StatementCard({ item, sector, shortId }: Props) {
  const { lang } = useView().state
  const words = useWords(EVIDENCE_WORDS)
  const { article, stage, carriedFrom, others, when } = item
  const said: Readonly<Record<Remark, string | null>> = {
    past: when && words.when(dateText(when, lang)),
    planned: item.planned ? words.planned : null,
    halted: item.halted ? words.halted : null,
  }
  const remarks = (['past', 'planned', 'halted'] as const).flatMap((remark) => {
    const text = said[remark]
    return text === null ? [] : [{ remark, text }]
  })
  const claim = [
    countryName(item.partner, lang),
    sectorName(sector, lang),
    STAGE_WORDS[lang][stage].toLowerCase(),
    voiceText(item.voice, item.partner, lang),
    ...remarks.map(({ text }) => text),
  ]
  return (
    <QuoteCard
      article={article}
      shortId={shortId}
      span={item.span}
      claim={claim.join(', ')}
      head={remarks.map(({ remark, text }) => (
        <span key={remark} className="matrix-remark">
          <RemarkMark remark={remark} /> {text}
        </span>
      ))}
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
      <Rule item={item} />
    </QuoteCard>
  )
}

/** On demand: the rule with its section of the codebook, the words that gave stage and sector, and what the next stage would need. */
function Rule({ item }: { readonly item: EvidenceItem }) {
  const { lang } = useView().state
  const words = useWords(EVIDENCE_WORDS)
  const [open, onToggle] = useOpen(false)
  const next = STAGES[STAGES.indexOf(item.stage) + 1]
  return (
    <details className="matrix-rule" onToggle={onToggle}>
      <summary>{words.why}</summary>
      {open && (
        <>
          <p>
            {RULE_WORDS[lang][item.rule]} ({words.section(words.sections[item.rule])}).
          </p>
          {item.stageAt !== null && <GivenBy label={words.stageWords} item={item} span={item.stageAt} />}
          <GivenBy label={words.sectorWords} item={item} span={item.sectorAt} />
          {next !== undefined && (
            <p>
              {words.notNext(STAGE_WORDS[lang][next])}{' '}
              {item.halted
                ? words.heldHalted
                : item.planned
                  ? words.heldPlanned
                  : words.heldMissing(words.missing[next])}
            </p>
          )}
        </>
      )}
    </details>
  )
}
