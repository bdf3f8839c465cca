/** Whether the page was asked for as a picture (`?picture=frame` before the `#`): nothing on it is for use, and it says when it is drawn to the end. */
export const IS_PICTURE = location.search.includes('picture=')
