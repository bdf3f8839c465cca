/** The parts of the page below the drawing, by the ids of their headings. */

export const TABLE_ID = 'timeline-table-title'
export const CONTACTS_ID = 'timeline-contacts-title'

/** Brings a part into view, and the keys with it. */
export function showPart(id: string): void {
  const title = document.getElementById(id)
  title?.focus({ preventScroll: true })
  title?.scrollIntoView()
}
