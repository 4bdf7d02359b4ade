package org.earshot.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.Progress;
import org.earshot.job.ActionRegister;
import org.earshot.job.Agreement;
import org.earshot.job.EvaluationRunner;
import org.earshot.job.Job;
import org.earshot.job.JobFile;
import org.earshot.job.JobRunner;
import org.earshot.job.Replay;
import org.earshot.job.ReplayRunner;
import org.earshot.job.ReportDrawer;
import org.earshot.job.RunOutcome;
import org.earshot.job.ThemeRegister;

/** The real pipeline, in the current folder. */
final class SparkPipeline implements Pipeline {

  @Override
  public Job job(Path file, Map<String, String> sets, LocalDate asOf) {
    return JobFile.read(file, sets, asOf, Path.of("").toAbsolutePath());
  }

  @Override
  public RunOutcome run(Job job, Progress progress) {
    return new JobRunner(progress).run(job);
  }

  @Override
  public Replay verify(Path report, Job job, Progress progress) {
    return new ReplayRunner(progress).replay(report, job);
  }

  @Override
  public Path draw(Path run, Path target) {
    return ReportDrawer.draw(run, target);
  }

  @Override
  public ThemeRegister themes(Path file) {
    return ThemeRegister.of(job(file, Map.of(), null));
  }

  @Override
  public ActionRegister actions(Path file) {
    return ActionRegister.of(job(file, Map.of(), null));
  }

  @Override
  public Agreement evaluate(
      Path file,
      String textColumn,
      List<String> goldColumns,
      Integer themes,
      Integer taughtOn,
      Progress progress) {
    return new EvaluationRunner(progress).evaluate(file, textColumn, goldColumns, themes, taughtOn);
  }
}
