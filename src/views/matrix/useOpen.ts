import { type SyntheticEvent, useState } from 'react'

/** Whether a `<details>` is open, for what need not be drawn while it is folded. */
export function useOpen(start: boolean): readonly [boolean, (event: SyntheticEvent<HTMLDetailsElement>) => void] {
  const [open, setOpen] = useState(start)
  return [open, ({ currentTarget }) => setOpen(currentTarget.open)]
}
