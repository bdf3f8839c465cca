/** Moves the focus to the view, where what held it is about to go away. */
export function focusMain(): void {
  document.querySelector<HTMLElement>('main[tabindex]')?.focus({ preventScroll: true })
}
