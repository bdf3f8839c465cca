import { ASKERS, type Ask, type AskedSector, type Said } from '../../models/asks/Ask.ts'
import { asksOf } from '../../models/asks/asksOf.ts'
import { countryName } from '../../models/countryNames.ts'
import { sectorName } from '../../models/sectorNames.ts'
import type { ExportContext } from '../ExportContext.ts'
import { quotesOf } from '../quotes.ts'
import { articleColumns, sentenceLink, stageName, voiceName } from './columns.ts'
import { type Table, tableOf } from './Table.ts'

interface AskRow extends AskedSector {
  readonly ask: Ask
}

const STATES = {
  open: { vi: 'chưa có hồi đáp', en: 'open' },
  undated: {
    vi: 'có câu tương ứng nhưng không rõ trước hay sau',
    en: 'a statement answers, but nothing dates it after',
  },
  takenUp: { vi: 'đã có hồi đáp', en: 'taken up' },
} as const

const stateOf = ({ takenUp, undated }: AskRow) =>
  STATES[takenUp !== null ? 'takenUp' : undated !== null ? 'undated' : 'open']

/** One row a proposal and sector: who proposes what, and what answers it. */
export async function askTable(context: ExportContext): Promise<Table> {
  const { index, selection, state } = context
  const { lang } = state
  const rows = asksOf(index, selection).partners.flatMap(({ of }) =>
    ASKERS.flatMap((asker) =>
      [...of[asker].open, ...of[asker].takenUp].flatMap((ask) =>
        ask.sectors.map((sector): AskRow => ({ ...sector, ask })),
      ),
    ),
  )
  const answer = ({ takenUp, undated }: AskRow): Said | null => takenUp ?? undated
  const quote = await quotesOf(
    context,
    rows.flatMap((row) => [row.ask.said.article.id, ...(answer(row) === null ? [] : [answer(row)?.article.id ?? ''])]),
  )
  const words = (said: Said | null) => (said === null ? null : quote(said.article.id, said.span))
  return tableOf<AskRow>(
    'asks',
    { vi: 'Đề nghị', en: 'Asks and offers' },
    lang,
    [
      { id: 'partner_code', head: { vi: 'Mã đối tác', en: 'Partner code' }, of: ({ ask }) => ask.partner },
      { id: 'partner', head: { vi: 'Đối tác', en: 'Partner' }, of: ({ ask }) => countryName(ask.partner, lang) },
      {
        id: 'asker',
        head: { vi: 'Bên đề nghị', en: 'Who proposes' },
        of: ({ ask }) => voiceName(ask.said.voice, ask.partner, lang),
      },
      { id: 'sector_id', head: { vi: 'Mã lĩnh vực', en: 'Sector ID' }, of: ({ sector }) => sector },
      { id: 'sector', head: { vi: 'Lĩnh vực', en: 'Sector' }, of: ({ sector }) => sectorName(sector, lang) },
      { id: 'state', head: { vi: 'Tình trạng', en: 'State' }, of: (row) => stateOf(row)[lang] },
      { id: 'quote', head: { vi: 'Nguyên văn', en: 'Quote' }, kind: 'quote', of: ({ ask }) => words(ask.said) },
      ...articleColumns<AskRow>(({ ask }) => ask.said.article),
      {
        id: 'also_in',
        head: { vi: 'Cũng nêu trong', en: 'Also in' },
        of: ({ ask }) => ask.also.map(({ article }) => article.id).join('; ') || null,
      },
      {
        id: 'answer_stage',
        head: { vi: 'Mức độ của hồi đáp', en: 'Stage of the answer' },
        of: (row) => stageName(answer(row)?.stage ?? null, lang),
      },
      {
        id: 'answer',
        head: { vi: 'Nguyên văn hồi đáp', en: 'Answer' },
        kind: 'quote',
        of: (row) => words(answer(row)),
      },
      {
        id: 'answer_article',
        head: { vi: 'Bài có hồi đáp', en: 'Article of the answer' },
        of: (row) => answer(row)?.article.id ?? null,
      },
      sentenceLink<AskRow>(context, ({ ask }) => ask.said),
    ],
    rows,
  )
}
