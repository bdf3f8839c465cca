/**
 * `<bang-giao view="matrix" partner="BG">`: the script that a host page loads (`bang-giao.js`, at most 3 kB). It gives the element its frame, follows
 * the frame's height, and turns its messages into events: `bang-giao-ready`, `bang-giao-select`. It needs no style sheet and no inline script, so it
 * works under a strict Content-Security-Policy, and the frame stands in a shadow tree, where the host's own styles do not reach it.
 */
import { type FrameMessage, frameMessage, type HostMessage, wired } from './messages.ts'

/** Where the site is; a script that was pasted into the page itself, or loaded as a module, needs the attribute `base`. */
const HERE = (document.currentScript instanceof HTMLScriptElement && document.currentScript.src) || document.baseURI

/** Attributes that are the element's own or mean the same on every element of HTML; every other one is a key of the address. */
const OWN =
  /^(view|base|sandbox|loading|class|id|style|title|slot|part|hidden|dir|role|tabindex|accesskey|translate|spellcheck|inert|on.*|item.*|auto.*|.*[^a-z].*)$/

/** What the frame is as long as it has not said its height, in CSS pixels. */
const FIRST_HEIGHT = 480

class BangGiaoElement extends HTMLElement {
  private frame: HTMLIFrameElement | null = null
  /** The address that the attributes ask for. */
  private asked = ''
  /** Whether the frame has spoken since it was put into the page. */
  private ready = false
  private readonly hear = (event: MessageEvent) => this.take(event)

  connectedCallback(): void {
    window.addEventListener('message', this.hear)
    if (this.frame === null) this.build()
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.hear)
    this.ready = false
    if (this.frame !== null) this.frame.src = this.asked
  }

  /** Changes what the frame shows: keys of the address, null takes one away. */
  set(keys: Readonly<Record<string, string | null>>): void {
    this.tell({ type: 'set', keys })
  }

  private build(): void {
    const frame = document.createElement('iframe')
    frame.allow = 'clipboard-write'
    // It is as high as its content, so that nothing is left to scroll, not even while the height is under way.
    frame.scrolling = 'no'
    // Through CSSOM, which a host's `style-src` allows.
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      `:host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;height:${FIRST_HEIGHT}px;border:0}`,
    )
    this.frame = frame
    this.ask()
    const tree = this.attachShadow({ mode: 'closed' })
    tree.adoptedStyleSheets = [sheet]
    tree.append(frame)
    new MutationObserver(() => this.ask()).observe(this, { attributes: true })
  }

  /** Gives the frame what the attributes say, now and whenever one of them changes. */
  private ask(): void {
    const { frame } = this
    if (frame === null) return
    const sandbox = this.getAttribute('sandbox')
    if (sandbox === null) frame.removeAttribute('sandbox')
    else frame.setAttribute('sandbox', sandbox)
    frame.title = this.title || 'Bang Giao'
    frame.setAttribute('loading', this.getAttribute('loading') ?? '')
    const address = this.address()
    if (address === this.asked) return
    this.asked = address
    // A frame that is there is led on without an entry in the history of the host's window.
    if (this.ready) frame.contentWindow?.location.replace(address)
    else frame.src = address
  }

  private address(): string {
    const keys = new URLSearchParams()
    for (const { name, value } of this.attributes)
      if (!OWN.test(name)) keys.set(name, name === 'lang' ? value.slice(0, 2) : value)
    // A host that is light or dark by itself, whatever the reader's system is.
    const { colorScheme } = getComputedStyle(this)
    if ((keys.get('theme') ?? 'host') === 'host' && /^(light|dark)$/.test(colorScheme)) keys.set('theme', colorScheme)
    const base = this.getAttribute('base')?.replace(/\/?$/, '/') ?? '.'
    // In an opaque origin only the classic page runs.
    const page = new URL(this.opaque() ? 'embed.html' : 'index.html', new URL(base, HERE))
    page.hash = `/embed/v1/${this.getAttribute('view') ?? 'matrix'}?${keys}`
    return page.href
  }

  /** Whether the frame may have no origin: a sandbox that does not allow one, its own or that of the host, or a host that was opened from a disk. */
  private opaque(): boolean {
    const sandbox = this.getAttribute('sandbox')
    return window.origin === 'null' || (sandbox !== null && !sandbox.includes('allow-same-origin'))
  }

  private take({ source, origin, data }: MessageEvent): void {
    if (source === null || source !== this.frame?.contentWindow) return
    if (origin === 'null' ? !this.opaque() : origin !== new URL(this.asked).origin) return
    const message = frameMessage(data)
    if (message !== null) this.follow(message)
  }

  private follow(message: FrameMessage): void {
    this.ready = true
    if (message.type === 'height') this.frame?.style.setProperty('height', `${message.height}px`)
    else {
      if (message.type === 'ready') this.tell({ type: 'hello' })
      this.dispatchEvent(new CustomEvent(`bang-giao-${message.type}`, { detail: message }))
    }
  }

  private tell(message: HostMessage): void {
    this.frame?.contentWindow?.postMessage(wired(message), this.opaque() ? '*' : new URL(this.asked).origin)
  }
}

if (customElements.get('bang-giao') === undefined) customElements.define('bang-giao', BangGiaoElement)
