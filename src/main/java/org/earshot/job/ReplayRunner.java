package org.earshot.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.commons.io.FileUtils;
import org.earshot.JobProblem;
import org.earshot.Progress;
import org.earshot.insight.FindingsFile;
import org.earshot.store.RunManifest;
import org.earshot.themes.StandingThemes;

/**
 * Runs again what a report was made of, beside the store and the reports, and compares. Vectors of
 * known texts are taken from the store; all else is made anew, from the themes that stood before
 * the run.
 */
public final class ReplayRunner {

  /** What the settings of a run say when the job names no day. */
  static final String NEWEST = "newest feedback";

  private static final String MANIFEST = "manifest.json";

  private final Progress progress;

  /**
   * A runner.
   *
   * @param progress hears what is being done
   */
  public ReplayRunner(Progress progress) {
    this.progress = progress;
  }

  /**
   * Compares a report with what its run gives today.
   *
   * @param report the folder of the report
   * @param job the job that made it
   * @throws JobProblem when there is no report, or the themes that it began with are lost
   */
  public Replay replay(Path report, Job job) {
    RunManifest then = manifest(report);
    if (!then.job().equals(job.name())) {
      throw new JobProblem(
          String.format(
              Locale.ROOT,
              "%s is a report of the job %s, and %s is the job %s; name the job file with --job.",
              report,
              then.job(),
              job.file(),
              job.name()));
    }
    try {
      Path scratch = Files.createTempDirectory("earshot-replay");
      try {
        Job again = in(scratch, asOf(job, then));
        begin(job, again, then);
        remember(report, again, then);
        Path made = new JobRunner(progress).run(again).reportFolder();
        return Replay.of(then, manifest(made), report.resolve("tables"), made.resolve("tables"));
      } finally {
        FileUtils.deleteDirectory(scratch.toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RunManifest manifest(Path report) {
    Path file = report.resolve(MANIFEST);
    if (!Files.isRegularFile(file)) {
      throw new JobProblem(
          report + " has no " + MANIFEST + "; name the folder of a report, with its files.");
    }
    return RunManifest.read(file);
  }

  /** The job with the day that the run was told, which may have come from the command line. */
  private static Job asOf(Job job, RunManifest then) {
    String day = then.settings().getOrDefault("as-of", NEWEST);
    return job.asOf(day.equals(NEWEST) ? null : LocalDate.parse(day));
  }

  private static Job in(Path scratch, Job job) {
    return job.in(scratch.resolve("store"), scratch.resolve("reports"));
  }

  /** A copy of the report that the run was compared with, as it is today. */
  private static void remember(Path report, Job again, RunManifest then) throws IOException {
    if (then.comparedWith() != null) {
      String day = then.comparedWith().asOf().toString();
      Path findings =
          report.toAbsolutePath().normalize().resolveSibling(day).resolve(FindingsFile.NAME);
      if (Files.isRegularFile(findings)) {
        Path copy = again.reports().resolve(again.name()).resolve(day);
        Files.createDirectories(copy);
        Files.copy(findings, copy.resolve(FindingsFile.NAME));
      }
    }
  }

  /** A copy of the store, with the themes as they stood before the run. */
  private static void begin(Job job, Job again, RunManifest then) throws IOException {
    if (Files.isDirectory(job.store())) {
      FileUtils.copyDirectory(job.store().toFile(), again.store().toFile());
    }
    StandingThemes.restore(again.standingFolder(), then.standingBefore());
  }
}
