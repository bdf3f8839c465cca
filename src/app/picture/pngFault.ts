/** Why a browser made no PNG. */
export type PngFault = 'too-large' | 'not-allowed' | 'no-fonts'

export class PngError extends Error {
  readonly fault: PngFault
  constructor(fault: PngFault) {
    super(fault)
    this.fault = fault
  }
}
