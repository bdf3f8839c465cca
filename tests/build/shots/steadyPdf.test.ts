import { expect, it } from 'vitest'
import { steadyPdf } from '../../../src/build/shots/steadyPdf.ts'

/** What a browser writes of a moment, of chance and of what it showed before; the rest is the page. */
const pdf = (moment: string, first: number, id: string) =>
  Buffer.from(
    `%PDF-1.4\n/CreationDate (D:${moment}+07'00')\n/ModDate (D:${moment}+07'00')>>\nstream \xff\xfe Việt\n` +
      `/ID (node${String(first).padStart(8, '0')})\n/Names [(node${String(first).padStart(8, '0')}) 7 0 R (node${String(first + 9).padStart(8, '0')}) 8 0 R]\n` +
      `/ID [<${id}> <${id}>]\nstartxref\n123\n%%EOF`,
    'latin1',
  )

it('makes the same bytes of the same page, however late and after whatever it was made', () => {
  const one = steadyPdf(pdf('20261125083012', 12, 'A1B2C3D4E5F60718293A4B5C6D7E8F90'), '20251103')
  const other = steadyPdf(pdf('20270101000000', 4711, '00112233445566778899AABBCCDDEEFF'), '20251103')
  expect(one.equals(other)).toBe(true)
  expect(one.toString('latin1')).toContain("/CreationDate (D:20251103000000+00'00')")
  expect(one.toString('latin1')).toContain("/ModDate (D:20251103000000+00'00')")
})

it('moves no byte, so that every offset of the file still holds', () => {
  const before = pdf('20261125083012', 12, 'A1B2C3D4E5F60718293A4B5C6D7E8F90')
  const after = steadyPdf(before, '20251103')
  expect(after.length).toBe(before.length)
  expect(after.indexOf('startxref')).toBe(before.indexOf('startxref'))
})

it('tells another page apart', () => {
  const id = 'A1B2C3D4E5F60718293A4B5C6D7E8F90'
  const one = steadyPdf(pdf('20261125083012', 12, id), '20251103')
  const other = steadyPdf(Buffer.concat([pdf('20261125083012', 12, id), Buffer.from(' ')]), '20251103')
  expect(one.subarray(-60).equals(other.subarray(-60))).toBe(false)
})
