package org.earshot.job;

import java.io.File;
import java.io.FileFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.earshot.JobProblem;
import org.earshot.insight.Findings;
import org.earshot.insight.FindingsFile;
import org.earshot.report.ReportChoice;
import org.earshot.report.ReportFolder;
import org.earshot.report.ReportFormat;
import org.earshot.store.AtomicFolder;
import org.earshot.store.RunManifest;

/** Draws a report again from the findings that its run left, without Spark. */
public final class ReportDrawer {

  /** What a run leaves of every feedback is too much to be drawn from findings, and is kept. */
  private static final Set<String> DRAWN =
      Stream.of(ReportFormat.values())
          .filter(format -> format != ReportFormat.TABLES)
          .flatMap(format -> format.paths().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final String MANIFEST = "manifest.json";

  private ReportDrawer() {}

  /**
   * Draws a report again. Everything else in its folder stays as it is.
   *
   * @param run the folder of a report, or the file of findings in it
   * @param target the folder to draw into; null for the same one
   * @return the folder of the new report
   * @throws JobProblem when there are no findings, or another thing stands in the target's place
   */
  public static Path draw(Path run, Path target) {
    Path folder = folder(run);
    Findings findings = FindingsFile.read(folder.resolve(FindingsFile.NAME));
    Path place = target == null ? folder : target.toAbsolutePath().normalize();
    refuseOther(place);
    AtomicFolder.replace(
        place,
        fresh -> {
          FileUtils.copyDirectory(folder.toFile(), fresh.toFile(), kept(folder.toFile()));
          ReportFolder.write(findings, choice(folder), fresh);
        });
    return place;
  }

  private static Path folder(Path run) {
    Path absolute = run.toAbsolutePath().normalize();
    Path folder = Files.isRegularFile(absolute) ? absolute.getParent() : absolute;
    if (!Files.isRegularFile(folder.resolve(FindingsFile.NAME))) {
      throw new JobProblem(
          String.format(
              Locale.ROOT,
              "%s has no %s; name the folder of a report, with its files.",
              run,
              FindingsFile.NAME));
    }
    return folder;
  }

  private static ReportChoice choice(Path folder) {
    Path manifest = folder.resolve(MANIFEST);
    return Files.isRegularFile(manifest)
        ? ReportChoice.of(RunManifest.read(manifest).settings())
        : ReportChoice.ALL;
  }

  /** The target is replaced as a whole, which must not happen to anything but a report. */
  private static void refuseOther(Path target) {
    try {
      boolean other =
          Files.exists(target)
              && !Files.isRegularFile(target.resolve(FindingsFile.NAME))
              && !(Files.isDirectory(target) && FileUtils.isEmptyDirectory(target.toFile()));
      if (other) {
        throw new JobProblem(
            String.format(
                Locale.ROOT, "%s is there already and is no report; name another folder.", target));
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static FileFilter kept(File folder) {
    return file -> !file.getParentFile().equals(folder) || !DRAWN.contains(file.getName());
  }
}
