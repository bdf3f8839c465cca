/**
 * Statements as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). The source is the text file by its hash (RFC 6920), since it is in this
 * text, and in no page that may show it, that the positions are counted; they count code points.
 */
import type { UiLang } from '../../corpus/codebook.ts'
import type { ArticleText, IndexArticle } from '../../corpus/index/CorpusIndex.ts'
import type { Span } from '../../corpus/types.ts'
import { countryName } from '../../models/countryNames.ts'
import { isWithheld } from '../../models/pieces.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { sharedSentence } from '../../models/sentenceLink.ts'
import { STAGE_WORDS } from '../../ui/codeWords.ts'
import { aboutLine, fileName } from '../about.ts'
import { codePointsBefore } from '../codePoints.ts'
import { type CodedRow, codedStatements } from '../codes.ts'
import type { ExportContext, MadeFile } from '../ExportContext.ts'
import { guidOf } from '../guid.ts'
import { quotesLeftOut } from '../notes.ts'
import { textsOf } from '../quotes.ts'
import { voiceName } from '../tables/columns.ts'
import { textKeys } from '../textKeys.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
/** Of the words before and after a quote, UTF-16 code units. */
const AROUND = 32

export async function webAnnotations(context: ExportContext): Promise<MadeFile | null> {
  const { index, selection, hrefOf } = context
  const statements = codedStatements(index, selection.codes)
  if (statements.length === 0) return null
  const texts = await textsOf(
    context,
    statements.flatMap(([first]) => first?.article.id ?? []),
  )
  const keyOf = textKeys(index)
  const pointsOf = new Map([...texts].map(([id, { text }]) => [id, codePointsBefore(text)] as const))
  const items = statements.flatMap((codes) => {
    const [first] = codes
    const text = texts.get(first?.article.id ?? '')
    const points = pointsOf.get(first?.article.id ?? '')
    if (first === undefined || text === undefined || points === undefined || isWithheld(text, first.span)) return []
    return [annotationOf(context, codes, first, { text, points, key: keyOf(first.article) })]
  })
  const name = `${index.hash} ${hrefOf({})}`
  const [collectionId, pageId] = [`urn:uuid:${guidOf(name)}`, `urn:uuid:${guidOf(`page ${name}`)}`]
  const collection = {
    '@context': CONTEXT,
    id: collectionId,
    type: 'AnnotationCollection',
    label: aboutLine(context),
    generator: { type: 'Software', name: 'Bang Giao' },
    total: items.length,
    first: { id: pageId, type: 'AnnotationPage', partOf: collectionId, startIndex: 0, items },
    last: pageId,
  }
  return {
    content: `${JSON.stringify(collection, null, 1)}\n`,
    name: fileName(context, 'annotations', 'jsonld'),
    type: 'application/ld+json',
    note: quotesLeftOut(statements.length - items.length, context.state.lang),
  }
}

/** The text of an annotation, its positions in code points, and what its name begins with. */
interface Placed {
  readonly text: ArticleText
  readonly points: (unit: number) => number
  readonly key: string
}

function annotationOf(
  { state, hrefOf }: ExportContext,
  codes: readonly CodedRow[],
  { article, partner, span }: CodedRow,
  { text, points, key }: Placed,
): object {
  return {
    id: `urn:uuid:${guidOf(`statement ${key} ${span.start} ${span.end} ${partner}`)}`,
    type: 'Annotation',
    motivation: 'classifying',
    via: hrefOf(sharedSentence(article, span)),
    body: codes.flatMap((code) => bodiesOf(code, state.lang)),
    target: {
      type: 'SpecificResource',
      source: sourceOf(article),
      ...(article.meta.url === null ? {} : { scope: article.meta.url.value }),
      selector: [
        { type: 'TextQuoteSelector', ...around(text, span) },
        { type: 'TextPositionSelector', start: points(span.start), end: points(span.end) },
      ],
    },
  }
}

/** A code twice: as a machine reads it, "BG/trade/agreed/both", and as a person does. */
function bodiesOf({ partner, sector, stage, voice }: CodedRow, lang: UiLang): readonly object[] {
  const words = [
    countryName(partner, lang),
    sectorName(sector, lang),
    STAGE_WORDS[lang][stage],
    voiceName(voice, partner, lang),
  ]
  return [
    {
      type: 'TextualBody',
      purpose: 'classifying',
      format: 'text/plain',
      value: [partner, sector, stage, voice].join('/'),
    },
    { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: lang, value: words.join(', ') },
  ]
}

const sourceOf = ({ sha256, meta }: IndexArticle) => ({
  id: `ni:///sha-256;${base64Url(sha256)}`,
  type: 'Text',
  format: 'text/plain',
  ...(meta.lang === null ? {} : { language: meta.lang }),
})

/** Bytes in hex as base 64 for addresses, without padding. */
function base64Url(hex: string): string {
  const bytes = hex.match(/../g)?.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))) ?? []
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** The exact words, and what stands before and after them as far as it is published. */
function around(text: ArticleText, { start, end }: Span): object {
  const from = Math.max(0, start - AROUND, ...text.withheld.filter((gap) => gap.end <= start).map((gap) => gap.end))
  const to = Math.min(
    text.text.length,
    end + AROUND,
    ...text.withheld.filter((gap) => gap.start >= end).map((gap) => gap.start),
  )
  const words = (a: number, b: number) => text.text.slice(a, b)
  return {
    exact: words(start, end),
    prefix: words(wholeLetter(text.text, from), start),
    suffix: words(end, wholeLetter(text.text, to)),
  }
}

/** A position that does not cut a letter outside the basic plane in two. */
const wholeLetter = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at)
