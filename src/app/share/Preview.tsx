import { useEffect, useRef, useState } from 'react'
import { frameMessage } from '../../embed/messages.ts'
import { useWords } from '../../ui/View.tsx'
import { framedPage, type Way } from './embedCode.ts'
import { canPreview, FIRST_HEIGHT } from './site.ts'
import { SHARE_WORDS } from './words.ts'

const WIDTHS = [320, 640, null] as const

interface Props {
  readonly site: string
  readonly file: string | null
  readonly way: Way
  readonly address: string
  readonly title: string
  readonly height: number
  readonly onHeight: (height: number) => void
}

/** The frame as a host shows it, at the width of a phone, of a column and of the dialog. */
export function Preview({ site, file, way, address, title, height, onHeight }: Props) {
  const words = useWords(SHARE_WORDS)
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>(null)
  const [shown, setShown] = useState(0)
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source === null || source !== frame.current?.contentWindow) return
      const message = frameMessage(data)
      if (message?.type !== 'height') return
      onHeight(message.height)
      setShown(frame.current.clientWidth)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [onHeight])
  if (!canPreview(window)) return <p className="share-note">{words.noPreview}</p>
  return (
    <figure className="share-preview">
      <figcaption>
        <span className="share-name">{words.preview}</span>{' '}
        <span className="share-note">{words.previewSize(shown, height)}</span>
        <span className="share-widths">
          {words.width}
          {WIDTHS.map((one) => (
            <button key={one} type="button" aria-pressed={one === width} onClick={() => setWidth(one)}>
              {one ?? words.fullWidth}
            </button>
          ))}
        </span>
      </figcaption>
      <iframe
        key={`${way} ${address}`}
        ref={frame}
        src={`${site}${framedPage(way, file)}#${address}`}
        title={title}
        sandbox={way === 'sandbox' ? 'allow-scripts allow-popups allow-downloads' : undefined}
        style={{ width: width ?? '100%', height: Math.max(height, FIRST_HEIGHT / 4) }}
      />
    </figure>
  )
}
