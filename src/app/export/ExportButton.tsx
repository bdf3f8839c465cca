import { lazy } from 'react'
import { useWords } from '../../ui/View.tsx'
import { DialogButton } from '../dialog/DialogButton.tsx'
import { WORDS } from '../words.ts'

const ExportDialog = lazy(async () => ({ default: (await import('./ExportDialog.tsx')).ExportDialog }))

export function ExportButton() {
  return <DialogButton label={useWords(WORDS).export} opens={ExportDialog} />
}
