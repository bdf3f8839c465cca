/** What comes in from the server is unknown until these have seen it. The types they give are those of `CorpusIndex.ts`; a difference does not compile. */
import * as v from 'valibot'
import {
  CODED_LANGS,
  DATE_BASES,
  EVENT_TYPES,
  INSTRUMENT_STATUSES,
  PARAGRAPH_KINDS,
  REASONS,
  SECTORS,
  STAGES,
} from '../corpus/codebook.ts'
import { asEdtf } from '../corpus/edtf.ts'
import { type ArticleText, type CorpusIndex, INDEX_FORMAT, TEXTS_PUBLISHED } from '../corpus/index/CorpusIndex.ts'
import { type Edtf, PROBLEM_KINDS } from '../corpus/types.ts'

export const edtfSchema = v.custom<Edtf>((input) => typeof input === 'string' && asEdtf(input) !== null, 'an EDTF date')
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.string()
const span = v.object({ start: offset, end: offset })
const known = <T extends v.GenericSchema>(value: T) =>
  v.nullable(v.object({ value, basis: v.picklist(['coded', 'editor']), span: v.nullable(span) }))

/** A column may hold a million numbers: one loop, no object per entry. */
const column = v.custom<readonly number[]>(
  (input) => Array.isArray(input) && input.every((value) => Number.isInteger(value) && value >= -1),
  'a column of whole numbers',
)

const participant = v.variant('kind', [
  v.object({ kind: v.literal('person'), name: text, country: v.nullable(text) }),
  v.object({ kind: v.literal('office'), office: text, country: v.nullable(text) }),
])
const place = v.variant('kind', [
  v.object({ kind: v.literal('country'), country: text }),
  v.object({ kind: v.literal('named'), name: text }),
])
const label = v.variant('form', [
  v.object({ form: v.literal('visit'), official: v.boolean(), who: v.nullable(text), to: v.nullable(place) }),
  v.object({ form: v.literal('talks'), call: v.boolean(), who: v.array(participant) }),
  v.object({ form: v.literal('press') }),
  v.object({ form: v.literal('anniversary'), years: v.nullable(v.number()) }),
  v.object({ form: v.literal('relations-established') }),
  v.object({
    form: v.literal('partnership'),
    level: v.nullable(v.picklist(['comprehensive', 'strategic', 'comprehensive-strategic'])),
  }),
  v.object({ form: v.literal('documents-signed'), count: v.nullable(v.number()) }),
  v.object({ form: v.literal('wreath'), where: v.array(text) }),
  v.object({ form: v.literal('community'), where: v.nullable(text) }),
  v.object({ form: v.picklist(['welcome', 'farewell']) }),
  v.object({ form: v.literal('stop'), where: text }),
  v.object({ form: v.literal('system-change'), country: text }),
  v.object({ form: v.literal('programme'), sectors: v.array(v.picklist(SECTORS)), named: v.nullable(text) }),
  v.object({ form: v.literal('named'), named: text }),
])

const event = v.object({
  id: text,
  type: v.picklist(EVENT_TYPES),
  date: edtfSchema,
  firstDay: v.nullable(v.number()),
  lastDay: v.nullable(v.number()),
  basis: v.picklist(DATE_BASES),
  planned: v.boolean(),
  partner: text,
  place: v.nullable(text),
  participants: v.array(participant),
  label,
  evidence: v.array(
    v.object({
      article: text,
      basis: v.picklist(DATE_BASES),
      quotes: v.array(span),
      own: v.exactOptional(
        v.object({ date: v.nullable(edtfSchema), place: v.nullable(text), participants: v.array(participant) }),
      ),
    }),
  ),
})

const article = v.object({
  id: text,
  sha256: text,
  meta: v.object({
    lang: v.nullable(text),
    title: known(text),
    publishedOn: known(edtfSchema),
    agency: known(text),
    dateline: known(text),
    url: known(text),
  }),
  lexicon: v.nullable(v.picklist(CODED_LANGS)),
  partners: v.array(text),
  length: offset,
  sentences: offset,
  statements: v.tuple([offset, offset]),
  instruments: v.array(v.object({ ...span.entries, name: text, status: v.picklist(INSTRUMENT_STATUSES) })),
  figures: v.array(v.object({ ...span.entries, value: text, unit: text, of: text })),
  people: v.array(v.object({ name: text, forms: v.array(text), role: v.nullable(text), country: v.nullable(text) })),
})

const said = <T extends v.GenericSchema>(value: T) => v.object({ ...span.entries, article: text, value })
const disagreement = v.variant('kind', [
  v.object({ kind: v.literal('figure'), partner: text, unit: text, left: said(text), right: said(text) }),
  v.object({ kind: v.literal('date'), partner: text, event: text, left: said(edtfSchema), right: said(edtfSchema) }),
  v.object({
    kind: v.literal('stage'),
    partner: text,
    sectors: v.array(v.picklist(SECTORS)),
    left: said(v.picklist(STAGES)),
    right: said(v.picklist(STAGES)),
  }),
])

export const indexSchema: v.GenericSchema<unknown, CorpusIndex> = v.object({
  format: v.literal(INDEX_FORMAT),
  hash: text,
  texts: v.picklist(TEXTS_PUBLISHED),
  asOf: v.nullable(edtfSchema),
  partners: v.array(text),
  dates: v.array(edtfSchema),
  articles: v.array(article),
  statements: v.object({ article: column, start: column, end: column, partner: column, when: column }),
  codes: v.object({
    statement: column,
    sector: column,
    stage: column,
    voice: column,
    carriedStart: column,
    carriedEnd: column,
    halted: column,
    rule: column,
    sectorStart: column,
    sectorEnd: column,
    stageStart: column,
    stageEnd: column,
  }),
  events: v.array(event),
  passages: v.object({ left: column, right: column, score: v.array(v.number()) }),
  sameReports: v.array(v.array(text)),
  disagreements: v.array(disagreement),
  problems: v.array(
    v.object({ kind: v.picklist(PROBLEM_KINDS), file: text, span: v.nullable(span), detail: v.nullable(text) }),
  ),
})

export const articleTextSchema: v.GenericSchema<unknown, ArticleText> = v.object({
  format: v.literal(INDEX_FORMAT),
  id: text,
  sha256: text,
  text,
  withheld: v.array(span),
  paragraphs: v.array(v.object({ ...span.entries, kind: v.picklist(PARAGRAPH_KINDS) })),
  sentences: v.array(v.object({ ...span.entries, paragraph: offset, reason: v.nullable(v.picklist(REASONS)) })),
})
