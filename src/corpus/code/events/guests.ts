import type { EventType } from '../../codebook.ts'
import type { Draft } from './Draft.ts'
import { isLongAgo, type Story } from './Story.ts'
import type { Scene } from './scenes.ts'
import { actorsIn, nameOf } from './who.ts'

/** What has guests; a meeting has only those who meet. */
const WITH_GUESTS = new Set<EventType>(['milestone', 'agreement', 'ceremony', 'forum', 'culture'])

const isAttended = ({ type, label }: Draft): boolean =>
  WITH_GUESTS.has(type) && label.form !== 'relations-established' && label.form !== 'anniversary'

/** How many sentences, captions among them, may lie between an event and who attended it. */
const BEHIND = 3

/** "Dự lễ có Đại sứ A và Thị trưởng B": the people of the sentence take part in the event told before it. */
export function joinGuests(drafts: Draft[], scene: Scene, story: Story): void {
  const at = drafts.findLastIndex(isAttended)
  const last = drafts[at]
  if (last === undefined || scene.index - last.sentence > BEHIND) return
  if (last.time.kind === 'at' && isLongAgo(last.time.resolved, story.head)) return
  const known = new Set(last.participants.map(nameOf))
  const guests = actorsIn(scene, scene, story).filter((one) => one.kind === 'person' && !known.has(nameOf(one)))
  if (guests.length > 0) drafts[at] = { ...last, participants: [...last.participants, ...guests] }
}
