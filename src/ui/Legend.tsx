import type { ReactNode } from 'react'
import { STAGES } from '../corpus/codebook.ts'
import { STAGE_WORDS } from './codeWords.ts'
import { StageMark } from './StageMark.tsx'
import { useWords } from './View.tsx'
import './legend.css'

interface Props {
  readonly label: string
  /** Further `<li>`s: the marks that only this view has. */
  readonly children?: ReactNode
}

/** The five stages with their marks, in their order, and what a view adds to them. Never hidden. */
export function Legend({ label, children }: Props) {
  const stages = useWords(STAGE_WORDS)
  return (
    <ul className="legend" aria-label={label}>
      {STAGES.map((stage) => (
        <li key={stage}>
          <StageMark stage={stage} size={13} />
          {stages[stage]}
        </li>
      ))}
      {children}
    </ul>
  )
}
