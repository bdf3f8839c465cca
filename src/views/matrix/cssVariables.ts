/** The custom properties that this room sets from data. */
declare module 'react' {
  interface CSSProperties {
    '--matrix-partners'?: number
  }
}

export type {}
