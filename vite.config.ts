import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { cardsPlugin } from './src/build/cards/cardsPlugin.ts'
import { siteUrlOf } from './src/build/cards/siteUrl.ts'
import { corpusPlugin } from './src/build/corpusPlugin.ts'
import { cspPlugin } from './src/build/cspPlugin.ts'
import { embedPlugin } from './src/build/embedPlugin.ts'
import { zipPlugin } from './src/build/zipPlugin.ts'

const corpus = corpusPlugin({
  seeds: process.env.BANG_GIAO_SEEDS ?? 'seeds',
  texts: process.env.BANG_GIAO_TEXTS === 'quotes' ? 'quotes' : 'whole',
  versions: { from: process.env.BANG_GIAO_VERSIONS ?? null, most: Number(process.env.BANG_GIAO_KEEP ?? 12) },
})

export default defineConfig({
  // Relative, so that the built folder works under any sub-path.
  base: './',
  plugins: [
    react(),
    corpus,
    cspPlugin(),
    embedPlugin(),
    zipPlugin(),
    cardsPlugin({ site: siteUrlOf(process.env.SITE_URL), corpus: corpus.built }),
  ],
  build: {
    target: 'es2022',
    // A small font as a data: URL would break `font-src 'self'`.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // What the first view needs comes in one file, though later parts share pieces of it: many small files pack worse, and each is a request.
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
      },
    },
  },
  server: { watch: { ignored: ['**/tests/**', '**/dist/**'] } },
})
