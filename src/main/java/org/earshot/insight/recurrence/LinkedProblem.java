package org.earshot.insight.recurrence;

import java.time.LocalDate;
import java.util.List;

/**
 * A known problem and the cases that the export links to it.
 *
 * @param problem its name in the export
 * @param cases how many cases
 * @param customers how many customers, or cases where customers are unknown
 * @param first the day of the first; null when none is dated
 * @param last the day of the last; null when none is dated
 * @param themes the names of the themes of these cases, most frequent first; three at most
 */
public record LinkedProblem(
    String problem,
    long cases,
    long customers,
    LocalDate first,
    LocalDate last,
    List<String> themes) {

  /** Copies the list. */
  public LinkedProblem {
    themes = List.copyOf(themes);
  }
}
