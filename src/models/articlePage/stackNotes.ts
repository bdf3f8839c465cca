/** Notes of the margin, each as near to its line as the notes above it allow. */

/** Px from the top of the text: where the line stands, and how high the note is. */
export interface NoteSize {
  readonly line: number
  readonly height: number
}

/** The top of each note in px, in the order of the lines; `gap` px between two. */
export function stackNotes(notes: readonly NoteSize[], gap: number): number[] {
  let free = 0
  return notes.map(({ line, height }) => {
    const top = Math.max(line, free)
    free = top + height + gap
    return top
  })
}
