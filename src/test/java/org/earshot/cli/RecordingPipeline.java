package org.earshot.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.Progress;
import org.earshot.embed.PupilQuality;
import org.earshot.embed.PupilSettings;
import org.earshot.job.Agreement;
import org.earshot.job.Job;
import org.earshot.job.RunOutcome;
import org.earshot.themes.ThemeSettings;

/** A pipeline that keeps what it was asked for and ends as it was told to. */
final class RecordingPipeline implements Pipeline {

  private final Path folder;
  private final boolean tooManyRejected;
  private final Throwable failure;

  Path file;
  Map<String, String> sets;
  LocalDate asOf;
  String textColumn;
  String goldColumn;
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
        List.of(),
        PupilSettings.DEFAULT,
        ThemeSettings.DEFAULT,
        0.05);
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
  public Agreement evaluate(
      Path exportFile,
      String text,
      String gold,
      Integer number,
      Integer sample,
      Progress progress) {
    failIfTold();
    file = exportFile;
    textColumn = text;
    goldColumn = gold;
    themes = number;
    taughtOn = sample;
    return new Agreement(
        105, 0.84561, 0.82912, 0.62444, 0.0125, sample == null ? null : quality(sample));
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
