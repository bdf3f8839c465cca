import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Who may not know whom (docs/decisions): each pair is a file that imports what it should not. */
const FORBIDDEN = [
  ['src/corpus/read/a.ts', 'react'],
  ['src/corpus/read/b.ts', 'node:fs'],
  ['src/corpus/read/c.ts', '../../models/x.ts'],
  ['src/models/a.ts', 'react-dom'],
  ['src/models/b.ts', '../data/queries.ts'],
  ['src/build/a.ts', '../views/matrix/MatrixView.tsx'],
  ['src/build/b.ts', '../data/queries.ts'],
  ['src/data/a.ts', '../models/x.ts'],
  ['src/views/briefing/a.tsx', '../asks/AsksView.tsx'],
  ['src/views/matrix/e.tsx', '../briefing/BriefingView.tsx'],
  ['src/ui/a.tsx', '../views/matrix/MatrixView.tsx'],
  ['src/views/matrix/a.tsx', '../timeline/TimelineView.tsx'],
  ['src/views/timeline/parts/a.tsx', '../../sources/SourcesView.tsx'],
  ['src/views/matrix/b.tsx', '../../app/words.ts'],
  ['src/views/matrix/d.tsx', '../asks/AsksView.tsx'],
  ['src/views/asks/a.tsx', '../figures/FiguresView.tsx'],
  ['src/views/figures/a.tsx', '../matrix/MatrixView.tsx'],
  ['src/views/method/a.tsx', '../../data/methodQuery.ts'],
  ['src/app/a.tsx', '../build/corpusFiles.ts'],
  ['src/models/d.ts', '../export/about.ts'],
  ['src/export/a.ts', 'react'],
  ['src/export/tables/b.ts', '../../views/matrix/columnName.ts'],
  ['src/export/c.ts', '../ui/Legend.tsx'],
] as const

const ALLOWED = [
  ['src/models/c.ts', '../corpus/codebook.ts'],
  ['src/views/timeline/c.tsx', '../../models/timeline/layout.ts'],
  ['src/views/asks/c.tsx', '../../models/asks/asksOf.ts'],
  ['src/views/method/c.tsx', '../../models/method/accuracy.ts'],
  ['src/views/matrix/c.tsx', '../../models/matrix/matrixOf.ts'],
  ['src/app/c.tsx', '../views/matrix/MatrixView.tsx'],
  ['src/build/c.ts', 'node:fs'],
  ['src/build/d.ts', '../data/corpusSchema.ts'],
  ['src/views/briefing/c.tsx', '../../models/briefing/briefingOf.ts'],
  ['src/export/tables/d.ts', '../../ui/codeWords.ts'],
  ['src/export/e.ts', '../models/dateText.ts'],
  ['src/app/export/f.ts', '../../export/about.ts'],
] as const

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rooms-')))
let refused: ReadonlySet<string> = new Set()

beforeAll(() => {
  cpSync('biome.json', join(folder, 'biome.json'))
  for (const [file, from] of [...FORBIDDEN, ...ALLOWED]) {
    mkdirSync(join(folder, dirname(file)), { recursive: true })
    writeFileSync(join(folder, file), `import { x } from '${from}'\nexport const y = x\n`)
  }
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=100', '.'],
    { cwd: folder, encoding: 'utf8' },
  )
  refused = new Set([...stdout.matchAll(/file=([^,]+),/g)].map(([, file = '']) => relative(folder, file)))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(FORBIDDEN)('%s may not import %s', (file) => {
  expect(refused).toContain(file)
})

test.each(ALLOWED)('%s may import %s', (file) => {
  expect(refused).not.toContain(file)
})
