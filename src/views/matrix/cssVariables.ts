/** The custom properties that this room sets from data. */
declare module 'react' {
  interface CSSProperties {
    '--matrix-partners'?: number
    /** Digits of the greatest count over the two that every column has room for. */
    '--matrix-digits'?: number
  }
}

export type {}
