package org.earshot.insight.signal;

/**
 * Some weeks on end, and those of them from which the usual is learned.
 *
 * @param from the first week, counted from the first with feedback
 * @param to the last week
 * @param usualFrom the first of the weeks of the usual
 * @param usualTo the week after the last of them
 */
record Span(int from, int to, int usualFrom, int usualTo) {

  /** The baseline of the weekly test: 26 weeks, then two that are passed over. */
  private static final int BASELINE = 28;

  private static final int GUARD = 2;

  /** The weeks that the test of one week looks at. */
  static Span before(int week) {
    int from = Math.max(0, week - BASELINE);
    return new Span(from, week, from, Math.max(from, week - GUARD));
  }

  /** Weeks that are all alike. */
  static Span whole(int from, int to) {
    return new Span(from, to, from, to + 1);
  }

  int weeks() {
    return to - from + 1;
  }

  /** The place of the last week. */
  int end() {
    return to - from;
  }

  int baselineStart() {
    return usualFrom - from;
  }

  int baselineEnd() {
    return usualTo - from;
  }
}
