package org.earshot.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.earshot.embed.PupilSettings;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.VolumeSource;
import org.earshot.report.ReportChoice;
import org.earshot.themes.ThemeSettings;

/**
 * What a job file says, checked and with its defaults filled in. Every path is absolute.
 *
 * @param file the job file
 * @param name the name of the job and of its report folder: letters, digits, dots, dashes and
 *     underscores
 * @param asOf the last day to look at; null for the newest feedback date
 * @param weeks how many ISO weeks to look back from as-of, that week included; null for all
 * @param store the folder of tables and manifests
 * @param reports the folder that report folders are made in
 * @param register the file that says what an analyst wants of the themes; need not exist
 * @param practices the file of the practices of good service; null when none are looked for
 * @param actions the file that says what was done about themes; need not exist
 * @param inputs the exports, at least one
 * @param pupil when a pupil encodes, and what it is taught on
 * @param themes how themes are found
 * @param refit when themes are found anew
 * @param watch the segments whose combinations with every theme are tested for signals
 * @param volumes where the customers, orders or contacts of each week stand; null when nowhere
 * @param rejectAtMost the share (0–1) of rows read that may be rejected before the run ends with
 *     exit code 3
 * @param report the formats and sections of the report
 */
public record Job(
    Path file,
    String name,
    LocalDate asOf,
    Integer weeks,
    Path store,
    Path reports,
    Path register,
    Path practices,
    Path actions,
    List<ExportSource> inputs,
    PupilSettings pupil,
    ThemeSettings themes,
    Refit refit,
    List<String> watch,
    VolumeSource volumes,
    double rejectAtMost,
    ReportChoice report) {

  /** When a job finds its themes anew. */
  public enum Refit {
    /** At every run; the themes that stand keep their ids and names. */
    EVERY_RUN,
    /** Only when none stand: what is new is told of the themes that stand. */
    FIRST_RUN
  }

  /** Copies the lists. */
  public Job {
    inputs = List.copyOf(inputs);
    watch = List.copyOf(watch);
  }

  /** The same job as of another day; null for the newest feedback. */
  Job asOf(LocalDate day) {
    return new Job(
        file,
        name,
        day,
        weeks,
        store,
        reports,
        register,
        practices,
        actions,
        inputs,
        pupil,
        themes,
        refit,
        watch,
        volumes,
        rejectAtMost,
        report);
  }

  /** The same job with other folders to write to. */
  Job in(Path otherStore, Path otherReports) {
    return new Job(
        file,
        name,
        asOf,
        weeks,
        otherStore,
        otherReports,
        register,
        practices,
        actions,
        inputs,
        pupil,
        themes,
        refit,
        watch,
        volumes,
        rejectAtMost,
        report);
  }

  /** The folder of the store that holds the standing themes, which jobs of one register share. */
  public Path standingFolder() {
    return store.resolve("themes").resolve(stem(register));
  }

  /** The name of a file without its ending. */
  static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }
}
