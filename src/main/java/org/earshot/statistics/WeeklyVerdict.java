package org.earshot.statistics;

/** What the weekly test says of a series. */
public enum WeeklyVerdict {
  /** Higher than expected within the false-alarm budget. */
  SIGNAL,
  /** The same from a history of only four to seven weeks, within half the budget. */
  PROVISIONAL,
  /** Not within the budget, but improbable on its own (p ≤ 0.01). */
  WATCH,
  /** Tested, and as expected or lower. */
  NO_SIGNAL,
  /** Fewer than five in the baseline and the week together: not tested. */
  TOO_FEW,
  /** Fewer than four weeks of history, or nothing that could be counted this week: not tested. */
  UNTESTED
}
