/** The package `edtf` comes without type declarations; this is the part of it that dates are held against. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
