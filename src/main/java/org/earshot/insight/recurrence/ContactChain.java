package org.earshot.insight.recurrence;

import java.time.LocalDate;
import java.util.List;

/**
 * Cases of one customer about one theme that followed each other. The customer is not named: the
 * cases lead there.
 *
 * @param themeId the theme
 * @param name its name
 * @param cases the cases in order of days; a place in a file where a case has no name
 * @param first the day of the first
 * @param last the day of the last
 */
public record ContactChain(
    String themeId, String name, List<String> cases, LocalDate first, LocalDate last) {

  /** Copies the list. */
  public ContactChain {
    cases = List.copyOf(cases);
  }
}
