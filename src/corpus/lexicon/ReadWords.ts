/** The words by which a language's news pages are taken apart. Formats (punctuation, digits, capitals) are the rules' in `read/`. */
export interface ReadWords {
  /** Names of months → 1 to 12, lower case, with their short forms. */
  readonly months: Readonly<Record<string, number>>
  /** Words that stand beside a date at the head and say nothing more: weekdays, "updated", "local time". Lower case. */
  readonly aroundDates: readonly string[]
  /** Lower case, without the final full stop: they do not end a sentence. */
  readonly abbreviations: readonly string[]
  /** Those of them that are also words, or may end a sentence: before a capital they do. */
  readonly finalAbbreviations: readonly string[]
  /** Words that open a picture credit before a colon or a bracket: "Photo", "Ảnh". Lower case. */
  readonly credits: readonly string[]
  /** Words with which a caption, and no sentence of a report, begins: "From left", "Từ trái sang". Lower case. */
  readonly captionOpenings: readonly string[]
  /** Words by which a short line without a full stop is a picture's caption and no subhead: who poses and where. Lower case. */
  readonly scenes: readonly string[]
  /** Words by which a short line is a picture's caption even with its full stop: a group is photographed. Lower case. */
  readonly poses: readonly string[]
  /** A line that opens with one of these names who made it, or where it is from: "Source:", "Edited by". Lower case. */
  readonly bylines: readonly string[]
  /** A line that contains one of these is not the article: menus, share bars, cookie notes, requests. Lower case. */
  readonly boilerplate: readonly string[]
  /** The same, but words of reports too: only where the line ends no sentence. Lower case. */
  readonly boilerplateOpen: readonly string[]
  /** Whole lines that are not the article. Lower case. */
  readonly boilerplateLines: readonly string[]
  /** Words before the name of the page or paper that a report is taken from, on a line of its own: "Source". Lower case. */
  readonly sources: readonly string[]
  /** Words before an agency's name that make it the source of a report: "according to", "theo phóng viên". Lower case. */
  readonly toldBy: readonly string[]
  /** Words after it that do the same: "correspondent", "reports". Lower case. */
  readonly toldAfter: readonly string[]
  /** Words before the name of who wrote a report, on a line of its own: "By". Lower case. */
  readonly authors: readonly string[]
  /** Whole lines that mark an advertisement amid the text and say nothing of the lines beside them. Lower case. */
  readonly adMarks: readonly string[]
  /** Whole lines behind which a release or a report is over. Lower case. */
  readonly endMarks: readonly string[]
  /** Openings of a line that names the page or who issues it, and rarely a headline. Lower case. */
  readonly pageNames: readonly string[]
}
