import { lazy } from 'react'
import { useWords } from '../../ui/View.tsx'
import { DialogButton } from '../dialog/DialogButton.tsx'
import { WORDS } from '../words.ts'

const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog.tsx')).ShareDialog }))

export function ShareButton() {
  return <DialogButton label={useWords(WORDS).share} opens={ShareDialog} />
}
