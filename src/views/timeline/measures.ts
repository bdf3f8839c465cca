/** Measures that the drawing and the style sheets share, CSS px. */

/** The column of the lanes' names; `--timeline-head` in lanes.css. */
export const LANE_HEAD_PX = 96
/** Under this width labels stand under their marks and lanes' names above their rows. */
export const NARROW_PX = 600
/** The least width of a column that has a head. */
export const COLUMN_PX = 46
/** Rows that an opened cluster shows at a time. */
export const OPENED_ROWS = 40
/** Rows of the table that are shown at a time. */
export const TABLE_ROWS = 200
/** Partners of the last contacts that are shown at a time. */
export const CONTACT_PARTNERS = 12
