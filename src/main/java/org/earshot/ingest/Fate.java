package org.earshot.ingest;

/**
 * What becomes of a row, or of a cell where a job names several text columns. Each has exactly one
 * fate: the first in this order that applies.
 */
enum Fate {
  /** It could not be read. */
  REJECTED,
  /** It is dated outside the days that the job looks at; what is undated is inside. */
  OUTSIDE_WINDOW,
  /** Nothing was written. */
  BLANK,
  /** What was written says nothing. */
  PLACEHOLDER,
  /** It was sent before, in this file or another. */
  DUPLICATE,
  /** It became a feedback. */
  USABLE
}
