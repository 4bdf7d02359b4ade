package org.earshot.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.Progress;
import org.earshot.job.ActionRegister;
import org.earshot.job.Agreement;
import org.earshot.job.Job;
import org.earshot.job.Replay;
import org.earshot.job.RunOutcome;
import org.earshot.job.ThemeRegister;

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

  /** Runs again what a report was made of, and compares. */
  Replay verify(Path report, Job job, Progress progress);

  /**
   * Draws a report again from what its run found.
   *
   * @param run the folder of a report, or its findings
   * @param target the folder to draw into; null for the same one
   * @return the folder of the new report
   */
  Path draw(Path run, Path target);

  /** The themes of a job's last run, and its register. */
  ThemeRegister themes(Path file);

  /** The actions of a job. */
  ActionRegister actions(Path file);

  /**
   * Compares the themes of a file's texts with human labels.
   *
   * @param goldColumns the columns of labels; one with a label for each text, or one per label
   * @param themes how many themes to find; null lets the data decide
   * @param taughtOn how many texts a pupil is taught on; null for no pupil
   */
  Agreement evaluate(
      Path file,
      String textColumn,
      List<String> goldColumns,
      Integer themes,
      Integer taughtOn,
      Progress progress);
}
