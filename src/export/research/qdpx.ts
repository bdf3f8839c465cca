/**
 * Codes and quotes as a REFI-QDA project (version 1.5 of the standard, https://www.qdasoftware.org), which NVivo, MAXQDA, ATLAS.ti and QualCoder open:
 * `project.qde` and the texts as plain UTF-8 under `Sources/`, their lines ended by a line feed. Positions count code points of these files.
 */
import type { UiLang } from '../../corpus/codebook.ts'
import { parseEdtf } from '../../corpus/edtf.ts'
import type { IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Edtf } from '../../corpus/types.ts'
import { aboutLine, fileName } from '../about.ts'
import { plainText } from '../codePoints.ts'
import { type CodedRow, codedStatements } from '../codes.ts'
import type { ExportContext, MadeFile } from '../ExportContext.ts'
import { grouped } from '../grouped.ts'
import { guidOf } from '../guid.ts'
import { textsOf } from '../quotes.ts'
import { textKeys } from '../textKeys.ts'
import { zipOf } from '../zip.ts'
import { codeBook, partnerGuid, stageGuid, voiceGuid } from './qdpxCodes.ts'
import { element, xmlText } from './xml.ts'

const USER = guidOf('user Bang Giao')

const VARIABLES: Readonly<Record<'outlet' | 'published' | 'language', Readonly<Record<UiLang, string>>>> = {
  outlet: { vi: 'Hãng tin', en: 'Outlet' },
  published: { vi: 'Ngày đăng (EDTF)', en: 'Published (EDTF)' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
}
type VariableName = keyof typeof VARIABLES
const VARIABLE_NAMES = Object.keys(VARIABLES) as readonly VariableName[]
const variableGuid = (name: VariableName) => guidOf(`variable ${name}`)

const PUBLISHED_IN_PART: Readonly<Record<UiLang, string>> = {
  vi: 'Trang này chỉ đăng các trích dẫn: phần còn lại của mỗi bài là khoảng trắng.',
  en: 'This site publishes only what the record quotes: the rest of each text is blank.',
}

export async function qdpx(context: ExportContext): Promise<MadeFile | null> {
  const { index, selection, state } = context
  const articles = index.articles.filter((_, at) => selection.articles[at] === 1)
  if (articles.length === 0) return null
  const texts = await textsOf(
    context,
    articles.map(({ id }) => id),
  )
  const statements = grouped(codedStatements(index, selection.codes), ([first]) => first?.article.id)
  const partners = index.partners.filter((partner) =>
    [...statements.values()].some((of) => of.some(([first]) => first?.partner === partner)),
  )
  const made: Made = { creatingUser: USER, creationDateTime: momentOf(index.asOf) }
  const keyOf = textKeys(index)
  const placed = articles.map(
    (article): Source => ({ article, key: keyOf(article), ...plainText(texts.get(article.id)?.text ?? '') }),
  )
  const sources = placed.map((source) => sourceOf(source, statements.get(source.article.id) ?? [], made))
  const project = element(
    'Project',
    {
      xmlns: 'urn:QDA-XML:project:1.0',
      name: 'Bang Giao',
      origin: 'Bang Giao',
      creatingUserGUID: USER,
      creationDateTime: made.creationDateTime,
    },
    [
      element('Users', {}, [element('User', { guid: USER, name: 'Bang Giao' })]),
      codeBook(partners, state.lang),
      element(
        'Variables',
        {},
        VARIABLE_NAMES.map((name) => variableOf(name, state.lang)),
      ),
      element('Sources', {}, sources),
      element('Description', {}, [xmlText(descriptionOf(context))]),
    ],
  )
  const files = new Map([
    ['project.qde', `<?xml version="1.0" encoding="utf-8"?>\n${project}\n`],
    ...placed.map(({ key, plain }) => [`Sources/${fileGuid(key)}.txt`, plain] as const),
  ])
  return {
    content: zipOf(files, index.asOf),
    name: fileName(context, 'codes', 'qdpx'),
    type: 'application/zip',
    note: index.texts === 'quotes' ? PUBLISHED_IN_PART[state.lang] : null,
  }
}

const descriptionOf = (context: ExportContext) =>
  [aboutLine(context), ...(context.index.texts === 'quotes' ? [PUBLISHED_IN_PART[context.state.lang]] : [])].join(' ')

/** When the project was made: the day as of which the record is, so that the same record makes the same file. */
function momentOf(asOf: Edtf | null): string | null {
  const parsed = asOf === null ? null : parseEdtf(asOf)
  return parsed?.kind === 'date' && parsed.at.day !== null && parsed.at.year !== null ? `${asOf}T00:00:00Z` : null
}

const fileGuid = (key: string) => guidOf(`file ${key}`)

const variableOf = (name: VariableName, lang: UiLang) =>
  element('Variable', { guid: variableGuid(name), name: VARIABLES[name][lang], typeOfVariable: 'Text' })

/** Who made something and when: some programs take nothing without it. */
interface Made {
  readonly creatingUser: string
  readonly creationDateTime: string | null
}

/** An article with its text as the project holds it, and what names in the project begin with. */
interface Source extends ReturnType<typeof plainText> {
  readonly article: IndexArticle
  readonly key: string
}

function sourceOf(source: Source, statements: readonly (readonly CodedRow[])[], made: Made): string {
  const { article, key } = source
  const { id, sha256, meta } = article
  const values: Readonly<Record<VariableName, string | null>> = {
    outlet: meta.agency?.value ?? null,
    published: meta.publishedOn?.value ?? null,
    language: meta.lang,
  }
  return element(
    'TextSource',
    {
      guid: guidOf(`source ${key}`),
      name: id,
      plainTextPath: `internal://${fileGuid(key)}.txt`,
      creatingUser: made.creatingUser,
      creationDateTime: made.creationDateTime,
    },
    [
      element('Description', {}, [xmlText([meta.title?.value, `SHA-256 ${sha256}`].filter(Boolean).join('\n'))]),
      ...statements.map((codes) => selectionOf(codes, source, made)),
      ...VARIABLE_NAMES.flatMap((name) => {
        const value = values[name]
        return value === null ? [] : [variableValue(name, value)]
      }),
    ],
  )
}

const variableValue = (name: VariableName, value: string) =>
  element('VariableValue', {}, [
    element('VariableRef', { targetGUID: variableGuid(name) }),
    element('TextValue', {}, [xmlText(value)]),
  ])

/** A sentence with its codes: each sector at its stage, who says so, and the partner. */
function selectionOf(codes: readonly CodedRow[], { key, points }: Source, made: Made): string {
  const [first] = codes
  if (first === undefined) return ''
  const { span, partner } = first
  const name = `${key} ${span.start} ${span.end} ${partner}`
  const refs = new Set([
    ...codes.map(({ sector, stage }) => stageGuid(sector, stage)),
    ...codes.map(({ voice }) => voiceGuid(voice)),
    partnerGuid(partner),
  ])
  return element(
    'PlainTextSelection',
    {
      guid: guidOf(`selection ${name}`),
      name: codes.map(({ sector, stage, voice }) => [partner, sector, stage, voice].join('/')).join('; '),
      startPosition: points(span.start),
      endPosition: points(span.end),
      creatingUser: made.creatingUser,
      creationDateTime: made.creationDateTime,
    },
    [...refs].map((ref) =>
      element(
        'Coding',
        {
          guid: guidOf(`coding ${name} ${ref}`),
          creatingUser: made.creatingUser,
          creationDateTime: made.creationDateTime,
        },
        [element('CodeRef', { targetGUID: ref })],
      ),
    ),
  )
}
