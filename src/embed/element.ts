/**
 * `<bang-giao view="matrix" partner="BG">`: the script that a host page loads (`bang-giao.js`, at most 3 kB). It gives the element its frame, follows
 * the frame's height, and turns its messages into events: `bang-giao-ready`, `bang-giao-select`. It needs no style sheet and no inline script, so it
 * works under a strict Content-Security-Policy, and the frame stands in a shadow tree, where the host's own styles do not reach it.
 */
import { type FrameMessage, frameMessage, type HostMessage, wired } from './messages.ts'

const HERE = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : document.baseURI

/** Attributes that are the element's own; every other one is a key of the address. */
const OWN = new Set(['view', 'base', 'sandbox', 'title', 'class', 'id', 'style', 'slot', 'hidden', 'loading', 'part'])

/** What the frame is as long as it has not said its height, in CSS pixels. */
const FIRST_HEIGHT = 480

class BangGiaoElement extends HTMLElement {
  private frame: HTMLIFrameElement | null = null
  private readonly hear = (event: MessageEvent) => this.take(event)

  connectedCallback(): void {
    window.addEventListener('message', this.hear)
    if (this.frame === null) this.build()
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.hear)
  }

  /** Changes what the frame shows: keys of the address, null takes one away. */
  set(keys: Readonly<Record<string, string | null>>): void {
    this.tell({ type: 'set', keys })
  }

  private build(): void {
    const frame = document.createElement('iframe')
    const sandbox = this.getAttribute('sandbox')
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox)
    frame.title = this.title || 'Bang Giao'
    frame.loading = this.getAttribute('loading') === 'lazy' ? 'lazy' : 'eager'
    frame.allow = 'clipboard-write'
    // Through CSSOM, which a host's `style-src` allows.
    frame.style.cssText = `display:block;width:100%;height:${FIRST_HEIGHT}px;border:0;margin:0;padding:0`
    this.style.display ||= 'block'
    frame.src = this.address()
    this.frame = frame
    this.attachShadow({ mode: 'closed' }).append(frame)
  }

  private address(): string {
    const keys = new URLSearchParams()
    for (const { name, value } of this.attributes)
      if (!OWN.has(name) && !/^(?:aria|data|on)/.test(name)) keys.set(name, value)
    // In an opaque origin only the classic page runs.
    const page = new URL(this.opaque() ? 'embed.html' : 'index.html', new URL(this.getAttribute('base') ?? '.', HERE))
    page.hash = `/embed/v1/${this.getAttribute('view') ?? 'matrix'}?${keys}`
    return page.href
  }

  /** Whether the frame has no origin: a sandbox that does not allow one, or a host that was opened from a disk. */
  private opaque(): boolean {
    const sandbox = this.getAttribute('sandbox')
    return HERE.startsWith('file:') || (sandbox !== null && !sandbox.split(/\s+/).includes('allow-same-origin'))
  }

  /** The origin that the frame's messages must come from. */
  private origin(): string {
    return this.opaque() ? 'null' : new URL(this.frame?.src ?? HERE).origin
  }

  private take({ source, origin, data }: MessageEvent): void {
    if (source === null || source !== this.frame?.contentWindow || origin !== this.origin()) return
    const message = frameMessage(data)
    if (message !== null) this.follow(message)
  }

  private follow(message: FrameMessage): void {
    if (message.type === 'height') this.frame?.style.setProperty('height', `${message.height}px`)
    else {
      if (message.type === 'ready') this.tell({ type: 'hello' })
      this.dispatchEvent(new CustomEvent(`bang-giao-${message.type}`, { detail: message }))
    }
  }

  private tell(message: HostMessage): void {
    const origin = this.origin()
    this.frame?.contentWindow?.postMessage(wired(message), origin === 'null' ? '*' : origin)
  }
}

if (customElements.get('bang-giao') === undefined) customElements.define('bang-giao', BangGiaoElement)
