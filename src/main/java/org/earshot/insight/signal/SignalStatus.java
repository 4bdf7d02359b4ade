package org.earshot.insight.signal;

import org.earshot.statistics.WeeklyVerdict;

/** What is said of a series in a week. */
public enum SignalStatus {
  /** Higher than expected, within the false-alarm budget. */
  SIGNAL("signal"),
  /** The same with a history of only four to seven weeks. */
  PROVISIONAL("provisional"),
  /** Improbable on its own, but not within the budget. */
  WATCH("watch"),
  /** Tested, and as expected or lower. */
  NO_SIGNAL("no signal"),
  /** Fewer than five in the week and its history together: not tested. */
  TOO_FEW("too few"),
  /** Fewer than four weeks of history, or nothing that could be counted this week: not tested. */
  UNTESTED("untested"),
  /**
   * Of a theme that was found only now, which is why it stands out: tested from the next run on.
   */
  NEW("new, untested");

  private final String word;

  SignalStatus(String word) {
    this.word = word;
  }

  /** The status in words. */
  public String word() {
    return word;
  }

  /** Whether it may be said that something changed. */
  public boolean changed() {
    return this == SIGNAL || this == PROVISIONAL;
  }

  static SignalStatus of(WeeklyVerdict verdict) {
    return switch (verdict) {
      case SIGNAL -> SIGNAL;
      case PROVISIONAL -> PROVISIONAL;
      case WATCH -> WATCH;
      case NO_SIGNAL -> NO_SIGNAL;
      case TOO_FEW -> TOO_FEW;
      case UNTESTED -> UNTESTED;
    };
  }
}
