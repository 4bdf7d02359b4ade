package org.earshot.statistics;

/** Why a week of a control chart is unlikely by chance alone. */
public enum ControlRule {
  /** The count is above the upper limit. */
  ABOVE,
  /** The count is below the lower limit. */
  BELOW,
  /** It is at least the eighth week in a row with more than expected. */
  RUN_ABOVE,
  /** It is at least the eighth week in a row with less than expected. */
  RUN_BELOW
}
