package org.earshot.statistics;

/** Where a week stands to an action. */
public enum Phase {
  /** Before it began. */
  BEFORE,
  /** After it was rolled out. */
  AFTER,
  /**
   * Neither: the weeks of the roll-out, and those before whose burst was the reason for it, since
   * after a burst counts fall by themselves.
   */
  LEFT_OUT
}
