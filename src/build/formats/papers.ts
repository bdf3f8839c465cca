/** The PDFs that `npm run shots` makes of views, read by poppler. */
import { join } from 'node:path'
import { SECTORS, UI_LANGS } from '../../corpus/codebook.ts'
import { sectorName } from '../../models/sectorNames.ts'
import { type Machine, run } from '../shots/shotsCli.ts'
import { fontsIn, squashed, textIn } from './tools.ts'

const VIEWS = ['matrix', 'briefing'] as const

/** What is wrong with them: the matrix names every sector in its language, and no page is set in a font that is not inside it. */
export async function checkPapers(folder: string, machine: Machine): Promise<readonly string[]> {
  const out = join(folder, 'papers')
  const asked = ['--views', VIEWS.join(), '--lang', UI_LANGS.join(), '--format', 'pdf', '--size', 'a4', '--out', out]
  if ((await run(asked, machine)) !== 0) return ['npm run shots: a PDF could not be made']
  const faults: string[] = []
  for (const lang of UI_LANGS) {
    const text = squashed(await textIn(join(out, `matrix-${lang}-light.pdf`)))
    const names = SECTORS.map((sector) => sectorName(sector, lang))
    const lost = names.filter((name) => !text.includes(squashed(name)))
    faults.push(...lost.map((name) => `matrix-${lang}-light.pdf: not in its text: ${name}`))
    for (const view of VIEWS) {
      const outside = (await fontsIn(join(out, `${view}-${lang}-light.pdf`))).filter(({ inside }) => !inside)
      faults.push(...outside.map(({ name }) => `${view}-${lang}-light.pdf: the font ${name} is not inside it`))
    }
    console.log(`${lang} matrix.pdf: ${names.length - lost.length} of ${names.length} sectors found`)
  }
  return faults
}
