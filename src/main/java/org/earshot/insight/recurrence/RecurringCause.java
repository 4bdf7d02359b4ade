package org.earshot.insight.recurrence;

import java.util.List;

/**
 * A theme in one place: where a cause may be sought.
 *
 * @param themeId the theme
 * @param name its name
 * @param place the values of up to two segments, such as a product and a channel
 * @param recurrence how its feedback comes and goes
 * @param reach whether it is one incident, comes back, or comes back in several places
 */
public record RecurringCause(
    String themeId, String name, List<PlaceValue> place, Recurrence recurrence, Reach reach) {

  /** Copies the list. */
  public RecurringCause {
    place = List.copyOf(place);
  }

  /**
   * One segment of a place.
   *
   * @param segment the segment column
   * @param value its value
   */
  public record PlaceValue(String segment, String value) {}

  /** What ISO 10002 asks of complaints: single incidents, recurring problems, systemic ones. */
  public enum Reach {
    /** All of it in one week. */
    SINGLE,
    /** In several weeks. */
    RECURRING,
    /** In at least four weeks, and the theme comes back so in at least three places. */
    SYSTEMIC
  }
}
