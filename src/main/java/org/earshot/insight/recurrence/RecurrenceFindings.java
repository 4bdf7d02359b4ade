package org.earshot.insight.recurrence;

import java.util.List;
import org.threeten.extra.YearWeek;

/**
 * What keeps coming back.
 *
 * @param weeks the complete weeks that were looked at, in order
 * @param themes how each theme comes back, in the order of the themes
 * @param contacts who had to complain again; null when the job has no complaints
 * @param causes themes by place, those of most weeks first
 * @param ofComplaints whether causes are sought in complaints only; else, in a job without any, in
 *     all feedback
 * @param problems known problems with the cases linked to them, those of most cases first
 */
public record RecurrenceFindings(
    List<YearWeek> weeks,
    List<ThemeRecurrence> themes,
    ContactFindings contacts,
    List<RecurringCause> causes,
    boolean ofComplaints,
    List<LinkedProblem> problems) {

  /** Nothing was looked for. */
  public static final RecurrenceFindings NONE =
      new RecurrenceFindings(List.of(), List.of(), null, List.of(), false, List.of());

  /** Copies the lists. */
  public RecurrenceFindings {
    weeks = List.copyOf(weeks);
    themes = List.copyOf(themes);
    causes = List.copyOf(causes);
    problems = List.copyOf(problems);
  }
}
