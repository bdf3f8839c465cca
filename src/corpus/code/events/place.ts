import type { Story } from './Story.ts'
import type { Scene } from './scenes.ts'

/** How far after "in" or "at" the name of a place begins. */
const BESIDE = 24

/** "Sofia University", "Sofia International Airport": the city is part of another name. */
const GOES_ON = /^ \p{Lu}/u

/** Where a sentence says that it happened, in its own words: the city named after a word of place, else the first city named. */
export function placeOf(scene: Scene, story: Story): string | null {
  const cities = scene.who.filter(
    ({ kind, end }) => kind === 'capital' && !GOES_ON.test(story.text.slice(end, end + 3)),
  )
  const told = cities.find(({ start }) =>
    scene.words.some(
      (word) =>
        (word.kind === 'in' || word.kind === 'to' || word.kind === 'into') &&
        word.end <= start &&
        start - word.end <= BESIDE,
    ),
  )
  const city = told ?? cities[0]
  return city === undefined ? null : story.text.slice(city.start, city.end)
}
