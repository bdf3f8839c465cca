/** The part of citation-js that the tests read with; it brings no types. */
declare module '@citation-js/core' {
  export interface Item {
    readonly id: string
    readonly title?: string
    readonly 'container-title'?: string
    readonly 'publisher-place'?: string
    readonly language?: string
    readonly note?: string
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] }
  }
  export const plugins: { readonly input: { chain(text: string): readonly Item[] } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
