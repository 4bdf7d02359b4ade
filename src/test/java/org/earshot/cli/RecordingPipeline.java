package org.earshot.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.Progress;
import org.earshot.embed.PupilQuality;
import org.earshot.embed.PupilSettings;
import org.earshot.job.ActionRegister;
import org.earshot.job.Agreement;
import org.earshot.job.Job;
import org.earshot.job.Replay;
import org.earshot.job.RunOutcome;
import org.earshot.job.ThemeRegister;
import org.earshot.report.ReportChoice;
import org.earshot.themes.ThemeSettings;

/** A pipeline that keeps what it was asked for and ends as it was told to. */
final class RecordingPipeline implements Pipeline {

  private final Path folder;
  private final boolean tooManyRejected;
  private final Throwable failure;

  Path file;
  Path target;
  Map<String, String> sets;
  LocalDate asOf;
  String textColumn;
  List<String> goldColumns;
  Integer themes;
  Integer taughtOn;

  private RecordingPipeline(Path folder, boolean tooManyRejected, Throwable failure) {
    this.folder = folder;
    this.tooManyRejected = tooManyRejected;
    this.failure = failure;
  }

  static RecordingPipeline succeeding(Path folder) {
    return new RecordingPipeline(folder, false, null);
  }

  static RecordingPipeline rejectingMany(Path folder) {
    return new RecordingPipeline(folder, true, null);
  }

  static RecordingPipeline failing(Path folder, Throwable failure) {
    return new RecordingPipeline(folder, false, failure);
  }

  @Override
  public Job job(Path jobFile, Map<String, String> given, LocalDate day) {
    file = jobFile;
    sets = given;
    asOf = day;
    return new Job(
        jobFile,
        "weekly",
        day,
        null,
        folder.resolve("store"),
        folder.resolve("reports"),
        folder.resolve("weekly-register.yaml"),
        null,
        folder.resolve("weekly-actions.yaml"),
        List.of(),
        PupilSettings.DEFAULT,
        ThemeSettings.DEFAULT,
        Job.Refit.EVERY_RUN,
        List.of(),
        null,
        0.05,
        ReportChoice.ALL);
  }

  @Override
  public RunOutcome run(Job job, Progress progress) {
    progress.begin("Encoding mentions", 4_312);
    failIfTold();
    progress.end("4,312 mentions");
    return new RunOutcome(
        job.reports().resolve("weekly/2026-06-28"),
        1_000,
        60,
        tooManyRejected,
        List.of("Two themes grew.", "60 of 1,000 rows were rejected."));
  }

  @Override
  public Replay verify(Path reportFolder, Job job, Progress progress) {
    failIfTold();
    file = reportFolder;
    return tooManyRejected
        ? new Replay(8, List.of("the setting themes.number: then auto, now 12"))
        : new Replay(8, List.of());
  }

  @Override
  public Path draw(Path run, Path place) {
    failIfTold();
    file = run;
    target = place;
    return place == null ? run : place;
  }

  @Override
  public ThemeRegister themes(Path jobFile) {
    return ThemeRegister.of(job(jobFile, Map.of(), null));
  }

  @Override
  public ActionRegister actions(Path jobFile) {
    return ActionRegister.of(job(jobFile, Map.of(), null));
  }

  @Override
  public Agreement evaluate(
      Path exportFile,
      String text,
      List<String> golds,
      Integer number,
      Integer sample,
      Progress progress) {
    failIfTold();
    file = exportFile;
    textColumn = text;
    goldColumns = golds;
    themes = number;
    taughtOn = sample;
    PupilQuality pupil = sample == null ? null : quality(sample);
    return golds.size() == 1
        ? new Agreement(
            105,
            0.0125,
            new Agreement.Division(0.84561, 0.82912, 0.62444),
            List.of(),
            new Agreement.Naming(0.75, 0.5),
            pupil)
        : new Agreement(
            40,
            0.02,
            null,
            List.of(
                new Agreement.LabelFit("Parking, paid", 120, "car park full", 0.8),
                new Agreement.LabelFit("Staff", 60, "group: kind staff", 0.5)),
            new Agreement.Naming(0.75, 0.5),
            pupil);
  }

  /** Of 9,000 texts; a pupil that was taught on all of them can be compared on none. */
  private static PupilQuality quality(int sample) {
    return sample < 9_000
        ? new PupilQuality("0123456789ab", 9_000, 3_060, 60, 0.93456)
        : new PupilQuality("0123456789ab", 9_000, 9_000, 0, Double.NaN);
  }

  private void failIfTold() {
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
