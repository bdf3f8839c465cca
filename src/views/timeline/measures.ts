/** Measures that the drawing and the style sheets share, CSS px. */

/** The column of the lanes' names; `--timeline-head` in lanes.css. */
export const LANE_HEAD_PX = 96
/** Under this width labels stand under their marks and lanes' names above their rows. */
export const NARROW_PX = 600
/** The least width of a column that has a head. */
export const COLUMN_PX = 46
/** Rows that a lane draws before it says how many more there are. */
export const LANE_LIMIT = 60
/** Rows of the table before a button shows all. */
export const TABLE_LIMIT = 300
