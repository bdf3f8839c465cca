import type { CorpusIndex } from '../../corpus/index/CorpusIndex.ts'
import type { MethodRecord } from '../../models/method/MethodRecord.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useSelection } from '../../ui/Selection.tsx'
import { useView, useWords } from '../../ui/View.tsx'
import { Wait } from '../../ui/Wait.tsx'
import { Accuracy } from './Accuracy.tsx'
import { CodebookShort } from './CodebookShort.tsx'
import { findingText } from './findingText.ts'
import { Problems } from './Problems.tsx'
import { UncodedTable } from './UncodedTable.tsx'
import { Versions } from './Versions.tsx'
import { WORDS } from './words.ts'
import '../../ui/recordTable.css'
import './method.css'

/** What the build knows of itself, as far as it is there. */
export type MethodState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly retry: () => void }
  | { readonly status: 'ready'; readonly record: MethodRecord }

interface Props {
  readonly index: CorpusIndex
  readonly method: MethodState
}

/** How the record is made and how far it can be trusted. It speaks of the whole corpus, whatever is filtered. */
export function MethodView({ index, method }: Props) {
  const { lang } = useView().state
  const words = useWords(WORDS)
  const { active } = useSelection()
  const record = method.status === 'ready' ? method.record : null
  const { title, lede } = findingText(index, record, lang)
  return (
    <div className="frame">
      <div className="frame-main method">
        <Heading rank={1} className="view-title">
          {title}
        </Heading>
        {lede !== null && <p className="view-lede">{lede}</p>}
        {active && <p className="method-lede">{words.unfiltered}</p>}
        {method.status === 'loading' && <Wait label={words.loading} />}
        {method.status === 'failed' && (
          <p className="method-notice" role="alert">
            {words.failed}{' '}
            <button type="button" className="text-link method-action" onClick={method.retry}>
              {words.retry}
            </button>
          </p>
        )}
        {record !== null && record.corpus !== index.hash && <p className="method-notice">{words.otherBuild}</p>}
        {record !== null && (
          <>
            <Accuracy measured={record.measured} />
            <UncodedTable index={index} uncoded={record.uncoded} />
          </>
        )}
        <CodebookShort />
        <Problems index={index} />
        <Versions index={index} version={record?.version ?? null} />
      </div>
    </div>
  )
}
