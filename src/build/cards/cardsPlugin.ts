/** Vite plugin: small pages for links, below `card/`, when it is known where the site will stand. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Logger, Plugin } from 'vite'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { type Card, cardsOf } from './Card.ts'
import { cardPage, oembed } from './cardPage.ts'
import { takePictures } from './pictures.ts'

interface Options {
  /** Address of the site's folder; null: nobody has said it. */
  readonly site: string | null
  /** The corpus that this build has read. */
  readonly corpus: () => CorpusIndex | null
}

export function cardsPlugin({ site, corpus }: Options): Plugin {
  let outDir = 'dist'
  let single = false
  let logger: Logger | undefined
  return {
    name: 'bang-giao-cards',
    apply: 'build',
    configResolved: (config) => {
      outDir = resolve(config.root, config.build.outDir)
      single = config.mode === 'single'
      logger = config.logger
    },
    // The pictures are of the built site, so it has to be there.
    async closeBundle() {
      const index = corpus()
      if (single || index === null) return
      await rm(join(outDir, 'card'), { recursive: true, force: true })
      logger?.info(site === null ? NONE : await writeCards(outDir, site, cardsOf(index)))
    },
  }
}

const NONE = 'cards for links: none, since SITE_URL does not say where the site will stand'

/** Writes them all; gives the line about it. */
async function writeCards(outDir: string, site: string, cards: readonly Card[]): Promise<string> {
  const folder = join(outDir, 'card')
  await mkdir(folder, { recursive: true })
  const missing = await takePictures({ folder: outDir, url: site }, folder, cards)
  const hasPicture = missing === null
  for (const card of cards) {
    const made = { card, site, hasPicture }
    await writeFile(join(folder, `${card.name}.html`), cardPage(made))
    await writeFile(join(folder, `${card.name}.oembed.json`), oembed(made))
  }
  const written = `cards for links: ${cards.length} in card/, for ${site}`
  return hasPicture
    ? `${written}, each with its picture`
    : `${written}, without pictures, since no browser starts here (${missing}). Set CHROMIUM_PATH to an installed Chromium or Chrome for them.`
}
