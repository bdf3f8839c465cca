import { type Ask, type Said, SIDES } from '../../models/asks/Ask.ts'
import { countryName } from '../../models/countryNames.ts'
import { dateText } from '../../models/dateText.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { QuoteCard } from '../../ui/evidence/QuoteCard.tsx'
import { voiceText } from '../../ui/evidence/voiceText.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { SectorLinks } from './SectorLinks.tsx'
import { WORDS } from './words.ts'

interface Props {
  readonly ask: Ask
  readonly shortId: ReadonlyMap<string, string>
}

/** One proposal: its sectors, each leading to its cell, its exact words with their source, and where else it is reported. */
export function AskCard({ ask, shortId }: Props) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const { said, partner, also, sectors } = ask
  const names = sectors.map(({ sector }) => sector)
  const voice = voiceText(said.voice, partner, lang)
  const isSide = SIDES.some((side) => side === said.voice)
  return (
    <QuoteCard
      article={said.article}
      shortId={shortId.get(said.article.id) ?? said.article.id}
      span={said.span}
      claim={[
        countryName(partner, lang),
        names.map((sector) => sectorName(sector, lang)).join('; '),
        STAGE_WORDS[lang].proposed.toLowerCase(),
        voice,
      ].join(', ')}
      head={
        <>
          <SectorLinks partner={partner} sectors={names} />
          {!isSide && <span>{voice}</span>}
          {said.when !== null && <span>{words.when(dateText(said.when, lang))}</span>}
        </>
      }
    >
      {also.length > 0 && (
        <p className="asks-note">
          {words.also} <Sentences said={also} shortId={shortId} />
        </p>
      )}
      <Undated ask={ask} shortId={shortId} />
    </QuoteCard>
  )
}

/** An answer that no date places: named, so that nobody takes the proposal for unanswered. */
function Undated({ ask, shortId }: Props) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const undated = ask.sectors.filter((sector) => sector.undated !== null)
  if (undated.length === 0) return null
  const said = undated.flatMap((sector) => sector.undated ?? [])
  return (
    <p className="asks-note">
      {words.undated(undated.map(({ sector }) => sectorName(sector, lang)).join(', '))}{' '}
      <Sentences said={said} shortId={shortId} />
    </p>
  )
}

function Sentences(props: { readonly said: readonly Said[]; readonly shortId: ReadonlyMap<string, string> }) {
  const { hrefOf } = useView()
  const once = props.said.filter(
    (one, at, all) => all.findIndex((it) => it.article === one.article && it.span.start === one.span.start) === at,
  )
  return once.map(({ article, span }) => (
    <a
      key={`${article.id} ${span.start}`}
      className="text-link asks-sentence"
      href={hrefOf({
        view: 'sources',
        cell: null,
        event: null,
        left: null,
        right: null,
        at: { article: article.id, ...span, sha8: article.sha256.slice(0, 8) },
      })}
    >
      {props.shortId.get(article.id) ?? article.id}
    </a>
  ))
}
