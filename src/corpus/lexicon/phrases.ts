/** The phrases of a lexicon's list: parted by commas or line ends, so that a list reads as prose. */
export function phrases(text: TemplateStringsArray): readonly string[] {
  return text
    .join('')
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
