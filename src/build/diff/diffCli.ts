/** `npm run -s diff -- OLD NEW [--lang en|vi]`: what a later corpus says that an earlier one did not, with the sentences that say it. */
import { parseArgs } from 'node:util'
import { UI_LANGS, type UiLang } from '../../corpus/codebook.ts'
import { sinceOf } from '../../models/briefing/sinceOf.ts'
import { CorpusFault, readIndex, readTexts } from './readCorpus.ts'
import { reportOf } from './report.ts'

const USAGE = `usage: npm run -s diff -- OLD NEW [--lang en|vi]
  OLD, NEW   folders \`corpus\` of two builds (dist/corpus), or their index.json
  --lang     language of the report; en
exit status: 0 nothing has changed, 1 something has, 2 trouble`

const [SAME, CHANGED, TROUBLE] = [0, 1, 2]

interface Options {
  readonly old: string
  readonly now: string
  readonly lang: UiLang
}

function optionsOf(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'en' } },
    })
    const [old, now, ...more] = positionals
    const lang = UI_LANGS.find((one) => one === values.lang)
    return old === undefined || now === undefined || lang === undefined || more.length > 0 ? null : { old, now, lang }
  } catch {
    return null
  }
}

/** Runs the command; gives the exit status, as `diff` does. */
export async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args)
  if (options === null) {
    console.error(USAGE)
    return TROUBLE
  }
  try {
    const [old, now] = [await readIndex(options.old), await readIndex(options.now)]
    const since = sinceOf(old, now, options.lang)
    const texts = await readTexts(options.now, new Set(since.notes.map(({ article }) => article.id)))
    process.stdout.write(reportOf(since, texts, options.lang))
    return since.same ? SAME : CHANGED
  } catch (error) {
    if (!(error instanceof CorpusFault)) throw error
    console.error(error.message)
    return TROUBLE
  }
}
