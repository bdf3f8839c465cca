/**
 * What a frame of Bang Giao and the page around it say to each other by `postMessage`. Both sides check the version here, and by themselves the
 * window and the origin that a message comes from; what is not one of these messages is ignored. Shared by the page and the script of the host.
 */

/** A message of another version is ignored. */
export const MESSAGE_VERSION = 1

/** What the reader has chosen in the frame; null: nothing any more. */
export interface Selected {
  readonly cell: string | null
  readonly event: string | null
}

/** From the frame to its host. `height` is in CSS pixels of the frame; `address` is the state of the frame, as behind its `#`. */
export type FrameMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'select'; readonly selected: Selected; readonly address: string }

/** From the host to its frame. `hello` tells the frame who its host is; `set` changes the keys of the address that it names, null takes one away. */
export type HostMessage =
  | { readonly type: 'hello' }
  | { readonly type: 'set'; readonly keys: Readonly<Record<string, string | null>> }

type Wire<M> = M & { readonly bangGiao: typeof MESSAGE_VERSION }

export function wired<M extends FrameMessage | HostMessage>(message: M): Wire<M> {
  return { ...message, bangGiao: MESSAGE_VERSION }
}

const isRecord = (data: unknown): data is Readonly<Record<string, unknown>> => typeof data === 'object' && data !== null

const isText = (value: unknown): value is string | null => value === null || typeof value === 'string'

/** The highest frame that is believed, in CSS pixels: no page is longer, and a fault must not take the host with it. */
const HIGHEST = 200_000

/** A message that a host may take from a frame, else null. */
export function frameMessage(data: unknown): FrameMessage | null {
  if (!isRecord(data) || data.bangGiao !== MESSAGE_VERSION) return null
  if (data.type === 'ready') return { type: 'ready' }
  const { height, selected, address } = data
  if (data.type === 'height')
    return typeof height === 'number' && height >= 0 && height <= HIGHEST ? { type: 'height', height } : null
  if (data.type !== 'select' || !isRecord(selected) || typeof address !== 'string') return null
  const { cell, event } = selected
  return isText(cell) && isText(event) ? { type: 'select', selected: { cell, event }, address } : null
}

/** A message that a frame may take from its host, else null. */
export function hostMessage(data: unknown): HostMessage | null {
  if (!isRecord(data) || data.bangGiao !== MESSAGE_VERSION) return null
  if (data.type === 'hello') return { type: 'hello' }
  if (data.type !== 'set' || !isRecord(data.keys)) return null
  const keys: Record<string, string | null> = {}
  for (const [key, value] of Object.entries(data.keys)) {
    if (!isText(value)) return null
    keys[key] = value
  }
  return { type: 'set', keys }
}
