package org.earshot.insight.since;

import java.time.LocalDate;
import java.util.List;

/**
 * What is different from the last report.
 *
 * @param asOf the last day that the last report looked at; null when there is none
 * @param sha256 the fingerprint of its findings, 64 hexadecimal digits; null when there is none
 * @param feedback how many usable feedback it had
 * @param themes every theme of either report, those of this report first, most feedback first
 * @param causes why numbers differ, in the order of their kinds
 */
public record SinceFindings(
    LocalDate asOf, String sha256, long feedback, List<ThemeMove> themes, List<Cause> causes) {

  /** There is no report before this one. */
  public static final SinceFindings NONE = new SinceFindings(null, null, 0, List.of(), List.of());

  /** Copies the lists. */
  public SinceFindings {
    themes = List.copyOf(themes);
    causes = List.copyOf(causes);
  }

  /** Whether there is a report to compare with. */
  public boolean compared() {
    return sha256 != null;
  }

  /** The themes that moved in one way. */
  public List<ThemeMove> themes(ThemeMove.Kind kind) {
    return themes.stream().filter(theme -> theme.kind() == kind).toList();
  }
}
