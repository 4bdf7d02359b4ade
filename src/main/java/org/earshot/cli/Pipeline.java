package org.earshot.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.earshot.Progress;
import org.earshot.job.Agreement;
import org.earshot.job.Job;
import org.earshot.job.RunOutcome;

/** What the commands set to work. */
interface Pipeline {

  /**
   * Reads a job file.
   *
   * @param sets settings that replace those of the file, by key
   * @param asOf the last day to look at; null for the file's
   */
  Job job(Path file, Map<String, String> sets, LocalDate asOf);

  /** Runs a job. */
  RunOutcome run(Job job, Progress progress);

  /**
   * Compares the themes of a file's texts with human labels.
   *
   * @param themes how many themes to find; null lets the data decide
   * @param taughtOn how many texts a pupil is taught on; null for no pupil
   */
  Agreement evaluate(
      Path file,
      String textColumn,
      String goldColumn,
      Integer themes,
      Integer taughtOn,
      Progress progress);
}
