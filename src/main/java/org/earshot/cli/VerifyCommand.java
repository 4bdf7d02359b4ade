package org.earshot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.job.Job;
import org.earshot.job.Replay;
import org.earshot.job.ThemeRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code earshot verify}: does a report come out the same again? */
@Command(
    name = "verify",
    description = {
      "Runs again what a report was made of, and says whether every table comes out the same or"
          + " what differs: inputs, settings, versions, themes, tables.",
      "The report and the store stay as they are. Ends with 2 when something differs."
    },
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {"", "Example:", "  earshot verify reports/weekly/2026-06-28"})
final class VerifyCommand implements Callable<Integer> {

  private final Pipeline pipeline;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "The folder of a report.")
  private Path report;

  @Option(
      names = "--job",
      paramLabel = "JOB",
      description = "The job file (default: the one that wrote the report's workbook).")
  private Path file;

  @Mixin private SettingsOption settings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  @Mixin private ProgressOption progress;

  VerifyCommand(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    Map<String, String> sets = settings.byKey();
    Path jobFile = file == null ? ThemeRegister.jobOf(report.resolve("feedback.xlsx")) : file;
    Job job = pipeline.job(jobFile, sets, null);
    LogFile.choose(job.store().resolve("earshot.log"));
    Replay replay;
    try (StageProgress stages = progress.open(spec)) {
      replay = pipeline.verify(report, job, stages);
    }
    PrintWriter terminal = spec.commandLine().getOut();
    replay.differences().forEach(terminal::println);
    terminal.println(
        replay.same()
            ? "The same: all " + replay.tables() + " tables."
            : "Not the same: see above.");
    terminal.flush();
    return replay.same() ? ExitCode.DONE : ExitCode.AT_FAULT;
  }
}
