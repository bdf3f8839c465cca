/** The phrases of a lexicon's list: parted by commas or line ends, so that a list reads as prose. */
export function phrases(text: TemplateStringsArray): readonly string[] {
  return text
    .join('')
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** Every phrase of the first list with every one of the second behind it. */
export function paired(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`))
}
