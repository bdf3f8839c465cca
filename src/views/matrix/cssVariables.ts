/** The custom properties that this room sets from data: how wide the heads at the left and all other columns are. */
declare module 'react' {
  interface CSSProperties {
    '--matrix-group'?: string
    '--matrix-sector'?: string
    '--matrix-rest'?: string
  }
}

export type {}
