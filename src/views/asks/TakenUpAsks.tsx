import { useId, useState } from 'react'
import { HOME, type Voice } from '../../corpus/codebook.ts'
import type { Ask } from '../../models/asks/Ask.ts'
import { type TakenBy, takersOf } from '../../models/asks/takersOf.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateText } from '../../models/dateText.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { QuoteCard } from '../../ui/evidence/QuoteCard.tsx'
import { voiceText } from '../../ui/evidence/voiceText.ts'
import { Heading } from '../../ui/Heading.tsx'
import { MoreButton } from '../../ui/MoreButton.tsx'
import { StageMark } from '../../ui/StageMark.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { AskCard } from './AskCard.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly asks: readonly Ask[]
  readonly shortId: ReadonlyMap<string, string>
}

/** At a time: each asks for two texts and more. */
const STEP = 8

/** What was taken up: the proposal, and beside it the statement that took it up. */
export function TakenUpAsks({ asks, shortId }: Props) {
  const words = useWords(WORDS)
  const [shown, setShown] = useState(STEP)
  const id = useId()
  return (
    <section className="asks-taken" aria-labelledby={id}>
      <Heading rank={3} id={id}>
        {words.takenUpTitle} <span>{words.takenUp(asks.length)}</span>
      </Heading>
      <ul>
        {asks.slice(0, shown).map((ask) => (
          <li key={ask.id}>
            <TakenUp ask={ask} shortId={shortId} />
          </li>
        ))}
      </ul>
      <MoreButton total={asks.length} shown={shown} step={STEP} show={setShown} label={words.takenUpTitle} />
    </section>
  )
}

function TakenUp({ ask, shortId }: { readonly ask: Ask; readonly shortId: Props['shortId'] }) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  return (
    <>
      <div>
        <Heading rank={4}>{askerText(ask.said.voice, ask.partner, lang, words.askedBy)}</Heading>
        <AskCard ask={ask} shortId={shortId} />
      </div>
      <div>
        <Heading rank={4}>{words.takenUpIn}</Heading>
        {takersOf(ask).map((taken) => (
          <TakerCard
            key={`${taken.said.article.id} ${taken.said.span.start} ${taken.sectors[0]}`}
            taken={taken}
            partner={ask.partner}
            shortId={shortId}
          />
        ))}
      </div>
    </>
  )
}

function askerText(voice: Voice, partner: string, lang: 'vi' | 'en', askedBy: (side: string) => string): string {
  if (voice === 'home') return askedBy(countryName(HOME, lang))
  return voice === 'partner' ? askedBy(countryName(partner, lang)) : voiceText(voice, partner, lang)
}

function TakerCard(props: { readonly taken: TakenBy; readonly partner: string; readonly shortId: Props['shortId'] }) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const { said, sectors } = props.taken
  const stage = STAGE_WORDS[lang][said.stage]
  const voice = voiceText(said.voice, props.partner, lang)
  const names = sectors.map((sector) => sectorName(sector, lang)).join('; ')
  return (
    <QuoteCard
      article={said.article}
      shortId={props.shortId.get(said.article.id) ?? said.article.id}
      span={said.span}
      claim={[countryName(props.partner, lang), names, stage.toLowerCase(), voice].join(', ')}
      head={
        <>
          <StageMark stage={said.stage} size={16} />
          <b>{stage}</b>
          <span>{voice}</span>
          <span>{names}</span>
          {said.when !== null && <span>{words.when(dateText(said.when, lang))}</span>}
        </>
      }
    />
  )
}
