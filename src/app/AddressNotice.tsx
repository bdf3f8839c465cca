import { useView, useWords } from '../ui/View.tsx'
import type { AddressProblem } from './address/address.ts'
import { WORDS } from './words.ts'

/** Says which parts of the address were not understood. */
export function AddressNotice({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const words = useWords(WORDS)
  const { hrefOf } = useView()
  if (problems.length === 0) return null
  const parts = problems.map(({ key, value }) => `${key} “${value}”`).join(', ')
  return (
    <p className="shell-notice" role="status">
      {words.unknownAddress(parts)}{' '}
      <a className="text-link" href={hrefOf({})}>
        {words.openMatrix}
      </a>
    </p>
  )
}
