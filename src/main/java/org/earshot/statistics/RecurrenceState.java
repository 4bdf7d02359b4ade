package org.earshot.statistics;

import java.util.ArrayList;
import java.util.List;

/** What the weeks of a series up to one of them say about its coming back. */
public enum RecurrenceState {
  /** Fewer than three in this week. */
  QUIET,
  /** Present (three or more) for the first time. */
  NEW,
  /** Present after at least four quiet weeks, before which it had been present twice or more. */
  RETURNING,
  /** Present in at least four of the last six weeks. */
  RECURRING,
  /** Present, and none of the above. */
  PRESENT;

  private static final long LEAST_COUNT = 3;
  private static final int LAST_WEEKS = 6;
  private static final int RECURRING_WEEKS = 4;
  private static final int QUIET_WEEKS = 4;
  private static final int WEEKS_BEFORE_RETURN = 2;

  /**
   * The state in each week.
   *
   * @param counts the weekly counts of one series, oldest first, without a gap
   * @return one state per week
   */
  public static List<RecurrenceState> of(long... counts) {
    List<RecurrenceState> states = new ArrayList<>();
    int presentBefore = 0;
    int quiet = 0;
    for (int week = 0; week < counts.length; week++) {
      if (counts[week] < LEAST_COUNT) {
        states.add(QUIET);
        quiet++;
      } else {
        states.add(state(presentBefore, quiet, lately(counts, week)));
        presentBefore++;
        quiet = 0;
      }
    }
    return states;
  }

  private static RecurrenceState state(int presentBefore, int quiet, int lately) {
    if (presentBefore == 0) {
      return NEW;
    }
    if (quiet >= QUIET_WEEKS && presentBefore >= WEEKS_BEFORE_RETURN) {
      return RETURNING;
    }
    return lately >= RECURRING_WEEKS ? RECURRING : PRESENT;
  }

  private static int lately(long[] counts, int week) {
    int present = 0;
    for (int i = Math.max(0, week - LAST_WEEKS + 1); i <= week; i++) {
      if (counts[i] >= LEAST_COUNT) {
        present++;
      }
    }
    return present;
  }
}
