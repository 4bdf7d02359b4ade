package org.earshot.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.insight.Findings;
import org.earshot.insight.FindingsFile;
import org.earshot.insight.SinceLastReport;

/**
 * The report of a job that came before another: that of the newest day before its own. A run that
 * is repeated is compared with the same report again.
 *
 * @param asOf its day
 * @param findings the file of its findings
 */
record LastReport(LocalDate asOf, Path findings) {

  /** The findings with what is different from the last report of the job, if there is one. */
  static Findings compared(Job job, Findings findings) {
    return before(job, findings.asOf())
        .map(last -> findings.since(SinceLastReport.of(findings, last.asOf(), last.findings())))
        .orElse(findings);
  }

  private static Optional<LastReport> before(Job job, LocalDate asOf) {
    Path folder = job.reports().resolve(job.name());
    if (asOf == null || !Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> reports = Files.list(folder)) {
      return reports
          .flatMap(report -> of(report).stream())
          .filter(report -> report.asOf().isBefore(asOf))
          .max(Comparator.comparing(LastReport::asOf));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** The report in a folder; none when it is another folder, or was made without findings. */
  private static Optional<LastReport> of(Path report) {
    Path findings = report.resolve(FindingsFile.NAME);
    if (!Files.isRegularFile(findings)) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(report.getFileName().toString());
      return Optional.of(new LastReport(day, findings));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }
}
