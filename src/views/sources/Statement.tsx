import type { CSSProperties } from 'react'
import type { SectorGroup } from '../../corpus/codebook.ts'
import type { Run } from '../../models/articlePage/articlePage.ts'
import { groupsOf } from '../../models/comparison/markedSentences.ts'
import { noteId, usePane } from './Pane.ts'
import './cssVariables.ts'

/** Px of one group's part of an underline. */
const SEGMENT = 22

interface StatementOf {
  readonly run: Extract<Run, { kind: 'statement' }>
  /** Whether its note is shown; what the filters leave out has none. */
  readonly noted: boolean
}

/** A statement in the text: a link to itself, underlined in the hues of its groups. */
export function Statement({ run, noted }: StatementOf) {
  const { side, half, chosen, chosenAt, lit, hrefTo, light } = usePane()
  const { sentence, start, end } = run
  const isLinked = (half.linked[sentence]?.length ?? 0) > 0
  const classes = [
    'sources-statement',
    isLinked ? 'is-linked' : '',
    half.sentences[sentence]?.passes ? '' : 'is-left-out',
    chosen.has(sentence) ? 'is-chosen' : '',
    lit.has(sentence) ? 'is-lit' : '',
  ]
  return (
    <a
      className={classes.filter(Boolean).join(' ')}
      href={hrefTo({ start, end })}
      aria-current={start === chosenAt ? 'true' : undefined}
      aria-describedby={noted ? noteId(side, start) : undefined}
      data-at={start}
      style={underline(groupsOf(half.sentences[sentence]?.codes ?? []))}
      onPointerEnter={() => light(sentence)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(sentence)}
      onBlur={() => light(null)}
    >
      {run.text}
    </a>
  )
}

function underline(groups: readonly SectorGroup[]): CSSProperties {
  const parts = groups.map((group, i) => `var(--sources-u-${group}) ${i * SEGMENT}px ${(i + 1) * SEGMENT}px`)
  return {
    '--sources-segments': `linear-gradient(to right, ${parts.join(', ')})`,
    '--sources-segments-width': `${groups.length * SEGMENT}px`,
  }
}
