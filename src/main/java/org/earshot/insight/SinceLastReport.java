package org.earshot.insight;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.earshot.JobProblem;
import org.earshot.insight.since.Cause;
import org.earshot.insight.since.Comparison;
import org.earshot.insight.since.SinceFindings;
import org.earshot.insight.since.ToldReport;
import org.earshot.store.Sha256;

/** Compares what a run found with what the last one had found. */
public final class SinceLastReport {

  private SinceLastReport() {}

  /**
   * What is different. A file of findings that cannot be read is named as such: no run ought to
   * fail because of an earlier one.
   *
   * @param now what this run found
   * @param asOf the last day that the last report looked at
   * @param findings the file of its findings
   */
  public static SinceFindings of(Findings now, LocalDate asOf, Path findings) {
    String sha256 = Sha256.of(findings);
    try {
      return Comparison.of(FindingsFile.told(findings), asOf, sha256, told(now));
    } catch (JobProblem unreadable) {
      return new SinceFindings(
          asOf,
          sha256,
          0,
          List.of(),
          List.of(new Cause(Cause.Kind.UNREADABLE, asOf.toString(), "", "")));
    }
  }

  private static ToldReport told(Findings findings) {
    return new ToldReport(
        findings.feedback(),
        findings.themes().stream()
            .map(
                theme ->
                    new ToldReport.ToldTheme(
                        theme.themeId(), theme.name(), theme.feedback(), theme.share()))
            .toList(),
        findings.sources().stream()
            .map(
                file ->
                    new ToldReport.ToldSource(
                        file.source(), file.sha256(), file.usable(), file.duplicate()))
            .toList(),
        findings.runCard().stream()
            .map(fact -> new ToldReport.ToldFact(fact.part(), fact.name(), fact.value()))
            .toList());
  }
}
