import { Bookmark, FootnoteReferenceRun, type ParagraphChild, SimpleField, TextRun } from 'docx'

const bookmarkOf = (number: number) => `note_${number}`

/** A further reference to a footnote: a field that Word and LibreOffice keep in step with its number. */
class NoteRef extends SimpleField {
  constructor(number: number) {
    super(`NOTEREF ${bookmarkOf(number)} \\f \\h`)
    this.root.push(new TextRun({ text: String(number), superScript: true }))
  }
}

/** The references of lines, in the order of the document: the first to a note is its footnote, a later one refers to that. */
export class NoteRuns {
  private readonly seen = new Set<number>()

  of(numbers: readonly number[]): readonly ParagraphChild[] {
    return numbers.flatMap((number, nth) => [
      ...(nth === 0 ? [] : [new TextRun({ text: ' ', superScript: true })]),
      this.reference(number),
    ])
  }

  private reference(number: number): ParagraphChild {
    if (this.seen.has(number)) return new NoteRef(number)
    this.seen.add(number)
    return new Bookmark({ id: bookmarkOf(number), children: [new FootnoteReferenceRun(number)] })
  }
}
