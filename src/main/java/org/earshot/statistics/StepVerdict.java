package org.earshot.statistics;

/** What an interrupted time series says. */
public enum StepVerdict {
  /** The rate is lower than it would have been. */
  FEWER,
  /** No difference can be told. */
  NO_EVIDENCE,
  /** The rate is higher than it would have been. */
  MORE,
  /** Fewer than twelve weeks on either side. */
  TOO_EARLY
}
