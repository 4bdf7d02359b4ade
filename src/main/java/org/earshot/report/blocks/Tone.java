package org.earshot.report.blocks;

/** What a mark stands for; every format chooses its own colours. */
public enum Tone {
  /** What the chart is about. */
  MAIN,
  /** What it is compared with. */
  SECOND,
  /** What stays in the background. */
  QUIET,
  /** Better for customers. */
  GOOD,
  /** Worse for customers. */
  BAD
}
