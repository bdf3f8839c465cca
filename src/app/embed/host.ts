/**
 * The frame's side of the talk with its host (`embed/messages.ts`). A host is believed when it is the window that holds the frame, and, once it has
 * said `hello`, when it still has the origin that it had then. What the reader chooses is told to that origin only; the height, which is no
 * secret, to whoever holds the frame, so that a plain page can follow it too.
 */
import { type FrameMessage, type HostMessage, hostMessage, wired } from '../../embed/messages.ts'

export interface Host {
  readonly tell: (message: FrameMessage) => void
  readonly close: () => void
}

/** Where a message from an origin can be sent back to: an opaque one has no name. */
const targetOf = (origin: string) => (origin === 'null' ? '*' : origin)

/** Opens the talk; null where the page is no frame. */
export function openHost(frame: Window, onSet: (keys: Readonly<Record<string, string | null>>) => void): Host | null {
  const host = frame.parent
  if (host === frame) return null
  let known: string | null = null
  const take = (message: HostMessage, origin: string) => {
    known ??= origin
    if (known === origin && message.type === 'set') onSet(message.keys)
  }
  const hear = ({ source, origin, data }: MessageEvent) => {
    const message = source === host ? hostMessage(data) : null
    if (message !== null) take(message, origin)
  }
  frame.addEventListener('message', hear)
  return {
    tell: (message) => {
      if (message.type !== 'select') host.postMessage(wired(message), '*')
      else if (known !== null) host.postMessage(wired(message), targetOf(known))
    },
    close: () => frame.removeEventListener('message', hear),
  }
}
