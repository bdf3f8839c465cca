/** In the dialog of exports: pictures of what is seen, as files and for the clipboard. */
import { useRef, useState } from 'react'
import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import { fileName } from '../../export/about.ts'
import type { Marking } from '../../models/viewState.ts'
import { useView, useWords } from '../../ui/View.tsx'
import { downloadBlob } from '../export/download.ts'
import type { Outcome } from '../export/outcome.ts'
import {
  copyPicture,
  type MadePicture,
  makePicture,
  PICTURE_FORMATS,
  type PictureFormat,
  type PictureSource,
  SCALE_OF,
} from './deliver.ts'
import { MarkingChoice } from './MarkingChoice.tsx'
import { MarkingLine } from './MarkingLine.tsx'
import { Proof } from './Proof.tsx'
import { SECTION_WORDS } from './sectionWords.ts'
import { siteAddress } from './siteAddress.ts'

interface Props {
  readonly index: CorpusIndex
  readonly onOutcome: (outcome: Outcome) => void
}

export function PictureSection({ index, onOutcome }: Props) {
  const { state } = useView()
  const words = useWords(SECTION_WORDS)
  const [marking, setMarking] = useState<Marking | null>(state.marking)
  const own = useRef<HTMLDivElement>(null)
  const name = (format: PictureFormat) => {
    const scale = SCALE_OF[format]
    return fileName({ index }, scale === null ? state.view : `${state.view}-${scale}x`, scale === null ? 'svg' : 'png')
  }
  const noteOf = ({ svg }: MadePicture) => (svg.missing.length === 0 ? null : words.missing(svg.missing.join(' ')))
  const failed = (error: unknown) => onOutcome({ kind: 'failed', reason: words.reason(error) })

  const download = async (format: PictureFormat) => {
    onOutcome({ kind: 'making', label: words.formats[format] })
    try {
      const made = await makePicture(sourceOf(own.current), format)
      downloadBlob(made.blob, name(format))
      onOutcome({ kind: 'made', name: name(format), note: noteOf(made) })
    } catch (error) {
      failed(error)
    }
  }
  const copy = async (format: PictureFormat) => {
    onOutcome({ kind: 'making', label: words.formats[format] })
    // Not waited for: the clipboard must be asked while the press still counts.
    const making = makePicture(sourceOf(own.current), format)
    try {
      await copyPicture(making, format)
      onOutcome({ kind: 'copied', label: words.formats[format], note: noteOf(await making) })
    } catch (error) {
      // What could not be made is said before what could not be copied.
      making.then(
        () => onOutcome({ kind: 'failed', reason: words.noClipboard }),
        () => failed(error),
      )
    }
  }
  return (
    <section aria-labelledby="export-picture">
      <h3 id="export-picture">{words.title}</h3>
      {state.view !== 'briefing' && <MarkingChoice chosen={marking} onChange={setMarking} />}
      <ul>
        {PICTURE_FORMATS.map((format) => (
          <li key={format}>
            <span className="picture-format">{words.formats[format]}</span>
            <button
              type="button"
              className="text-link"
              aria-label={words.downloadOf(words.formats[format])}
              onClick={() => download(format)}
            >
              {words.download}
            </button>
            <button
              type="button"
              className="text-link"
              aria-label={words.copyOf(words.formats[format])}
              onClick={() => copy(format)}
            >
              {words.copy}
            </button>
            <span className="export-hint">{words.hints[format]}</span>
          </li>
        ))}
      </ul>
      <div hidden ref={own}>
        <MarkingLine marking={marking} />
        <Proof index={index} site={siteAddress(document.baseURI)} />
      </div>
    </section>
  )
}

/** What is seen between the picture's own marking and foot. */
function sourceOf(own: HTMLElement | null): PictureSource {
  const marking = () => [...(own?.querySelectorAll('.picture-marking') ?? [])]
  const proof = () => [...(own?.querySelectorAll('.picture-proof') ?? [])]
  const view = () => [...document.querySelectorAll('main')]
  return {
    parts: () => [...marking(), ...view(), ...proof()],
    title: () => document.querySelector('main [data-rank="1"]')?.textContent?.trim() || document.title,
    description: () =>
      [...marking(), ...proof().flatMap(({ children }) => [...children])]
        .map(({ textContent }) => textContent ?? '')
        .join('\n'),
  }
}
