/** The custom properties that this room sets from data. */
declare module 'react' {
  interface CSSProperties {
    '--sources-segments'?: string
    '--sources-segments-width'?: string
  }
}

export type {}
