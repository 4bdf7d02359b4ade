package org.earshot.ingest;

/** What became of a score cell. */
enum ScoreFate {
  /** The cell is blank, or the export has no score. */
  NONE,
  /** It holds a number of the scale. */
  GIVEN,
  /** It holds a code for "don't know". */
  MISSING,
  /** It holds neither. */
  UNREADABLE
}
