/** Where an article stands: up to three beside each other, in this order. */
export const SIDES = ['left', 'right', 'third'] as const
export type Side = (typeof SIDES)[number]
export type BySide<T> = Readonly<Record<Side, T>>

export function bySide<T>(value: (side: Side) => T): BySide<T> {
  return { left: value('left'), right: value('right'), third: value('third') }
}
