import { createContext } from 'react'

/**
 * Where a panel of evidence stands. `docked`: at the right of its view, or over its lower edge. `below`: under its view, in a frame, which has no edge
 * that the reader sees. `alone`: without a view, so there is nothing to close.
 */
export type PanelPlace = 'docked' | 'below' | 'alone'

export const PanelPlaceContext = createContext<PanelPlace>('docked')
