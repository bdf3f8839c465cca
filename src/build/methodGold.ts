/** The coder of this build against people, by the scorer that compares people (`tests/gold/score.mjs`). */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as v from 'valibot'
import { buildCorpus } from '../corpus/buildCorpus.ts'
import { CODED_LANGS, type CodedLang } from '../corpus/codebook.ts'
import type { RawArticle } from '../corpus/types.ts'
import { type Measured, PARTS, type Part, type Tally } from '../models/method/MethodRecord.ts'
import { articleAnnotation } from './annotations.ts'
import { readFolder } from './readFolder.ts'

/** Texts whose number is divisible by three are never looked at while the coder is written: they show what unseen articles will. */
export const isHeldOut = (name: string) => Number.parseInt(name, 10) % 3 === 0

/** As the scorer names it. */
const VOICE = 'voice, where the sector agrees'

const goldSchema = v.looseObject({ meta: v.looseObject({ lang: v.nullable(v.string()) }) })
type Gold = v.InferOutput<typeof goldSchema>
const tallySchema = v.object({ tp: v.number(), fp: v.number(), fn: v.number() })
const scoredSchema = v.object({ levels: v.record(v.string(), v.unknown()) })
const voiceSchema = v.object({ right: v.number(), n: v.number() })
const scorerSchema = v.looseObject({ score: v.function() })

/** One text that people coded. */
interface Coded {
  readonly raw: RawArticle
  readonly gold: Gold
  readonly part: Part
}

/** Null where the folder of coded texts is not at hand. `seeds` are the repository's own, whatever corpus is built. */
export async function measureGold(gold: string, seeds: string): Promise<readonly Measured[] | null> {
  const scorer = join(gold, 'score.mjs')
  if (!existsSync(scorer)) return null
  const { score } = v.parse(scorerSchema, await import(pathToFileURL(scorer).href))
  const texts = (
    await Promise.all([
      codedTexts(seeds, join(gold, 'seeds'), () => false),
      codedTexts(join(gold, 'dev', 'texts'), join(gold, 'dev', 'gold'), isHeldOut),
      codedTexts(join(gold, 'more', 'texts'), join(gold, 'more', 'gold'), isHeldOut),
    ])
  ).flat()
  if (texts.length === 0) return null
  return PARTS.flatMap((part) =>
    CODED_LANGS.flatMap((lang) => {
      const of = texts.filter((text) => text.part === part && text.gold.meta.lang === lang)
      return of.length === 0 ? [] : [measured(score, part, lang, of)]
    }),
  )
}

async function codedTexts(texts: string, gold: string, heldOut: (id: string) => boolean): Promise<readonly Coded[]> {
  if (!existsSync(texts) || !existsSync(gold)) return []
  const names = new Set((await readdir(gold)).filter((name) => name.endsWith('.json') && name !== 'corpus.json'))
  const { articles } = await readFolder(texts)
  return Promise.all(
    articles
      .filter(({ id }) => names.has(`${id}.json`))
      .map(async (raw) => ({
        raw,
        gold: v.parse(goldSchema, JSON.parse(await readFile(join(gold, `${raw.id}.json`), 'utf8'))),
        part: heldOut(raw.id) ? 'heldOut' : 'seen',
      })),
  )
}

/** Each text is coded by itself, as an article that comes alone would be. Texts of different folders may share a name: they go by number. */
function measured(
  score: (...args: unknown[]) => unknown,
  part: Part,
  lang: CodedLang,
  texts: readonly Coded[],
): Measured {
  const at = (name: string) => texts[Number(name)]
  const { levels } = v.parse(
    scoredSchema,
    score({
      names: texts.map((_, nth) => String(nth)),
      textOf: (name: string) => at(name)?.raw.text,
      goldOf: (name: string) => at(name)?.gold,
      codedOf: (name: string) => annotationOf(at(name)),
    }),
  )
  const tally = (level: string): Tally => {
    // A level that nobody gave anything for is not in the answer.
    if (!(level in levels)) return { right: 0, extra: 0, missed: 0 }
    const { tp, fp, fn } = v.parse(tallySchema, v.parse(v.looseObject({}), levels[level]))
    return { right: tp, extra: fp, missed: fn }
  }
  const voice = v.parse(voiceSchema, levels[VOICE])
  return {
    part,
    lang,
    texts: texts.length,
    levels: {
      statement: tally('statement found'),
      sector: tally('sector of statement'),
      stage: tally('sector and stage of statement'),
      cell: tally('matrix cell and stage of article'),
      event: tally('event: type and date, per article'),
    },
    stages: {
      mentioned: tally('statement at stage mentioned'),
      proposed: tally('statement at stage proposed'),
      agreed: tally('statement at stage agreed'),
      signed: tally('statement at stage signed'),
      delivered: tally('statement at stage delivered'),
    },
    voice: { right: voice.right, of: voice.n },
  }
}

function annotationOf(text: Coded | undefined): object | null {
  if (text === undefined) return null
  const corpus = buildCorpus([text.raw])
  const [coded] = corpus.articles
  return coded === undefined ? null : articleAnnotation(coded, corpus.events)
}
