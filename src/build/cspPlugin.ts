/** Vite plugin: the page's own Content-Security-Policy, in the built page only (the development server needs inline scripts). */
import type { Plugin } from 'vite'
import { SITE_POLICY } from './policy.ts'

export function cspPlugin(): Plugin {
  return {
    name: 'bang-giao-csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: SITE_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
