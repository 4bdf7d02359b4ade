package org.earshot.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.earshot.ingest.Rejection;
import org.earshot.ingest.SourceTally;
import org.earshot.insight.Findings;
import org.earshot.insight.FindingsFile;
import org.earshot.insight.ThemedFeedback;
import org.earshot.report.ReportFolder;
import org.earshot.report.compose.ReportComposer;
import org.earshot.store.AtomicFolder;

/** Puts the report folder of a run in place, all of it or nothing. */
final class ReportPublisher {

  private final Job job;

  ReportPublisher(Job job) {
    this.job = job;
  }

  /** The job file as seen from its report folders, with slashes on every platform. */
  static String pathTo(Job job) {
    Path folder = job.reports().resolve(job.name()).resolve("as-of");
    boolean apart = !Objects.equals(folder.getRoot(), job.file().getRoot());
    Path path = apart ? job.file() : folder.relativize(job.file());
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Writes the report aside and swaps it in. */
  RunOutcome publish(Findings findings, ThemedFeedback themed, RunRecord made) {
    Path folder = job.reports().resolve(ReportComposer.place(findings));
    AtomicFolder.replace(
        folder,
        fresh -> {
          Path tables = Files.createDirectory(fresh.resolve("tables"));
          RunTables rows = new RunTables(job.inputs());
          ReportFolder.write(
              findings, job.report(), fresh, () -> rows.write(tables, themed, findings.feedback()));
          FindingsFile.write(findings.told(), fresh.resolve(FindingsFile.NAME));
          made.manifest(findings).write(fresh.resolve("manifest.json"));
        });
    long read = findings.sources().stream().mapToLong(SourceTally::rowsRead).sum();
    long rejected = findings.sources().stream().mapToLong(SourceTally::rejected).sum();
    boolean tooMany = rejected > job.rejectAtMost() * read;
    return new RunOutcome(folder, read, rejected, tooMany, remarks(findings));
  }

  private static List<String> remarks(Findings findings) {
    List<String> remarks = new ArrayList<>();
    if (!findings.rejections().isEmpty()) {
      Rejection first = findings.rejections().get(0);
      remarks.add(
          String.format(
              Locale.ENGLISH,
              "%,d %s rejected; the first is record %d of %s%s: %s.",
              findings.rejections().size(),
              findings.rejections().size() == 1 ? "row was" : "rows were",
              first.line(),
              first.source(),
              first.column().isEmpty() ? "" : ", column " + first.column(),
              first.reason()));
    }
    long unreadable = findings.sources().stream().mapToLong(SourceTally::scoreUnreadable).sum();
    if (unreadable > 0) {
      remarks.add(
          String.format(
              Locale.ENGLISH,
              "%,d feedback kept without a score, because theirs is none of the scale.",
              unreadable));
    }
    return remarks;
  }
}
