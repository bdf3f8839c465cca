import { SharedWalk } from './SharedWalk.ts'

/** The walk of all finders that look through an article's whole text: they come to it one after the other, so it is walked once for them all. */
export const articleWalk = new SharedWalk()
