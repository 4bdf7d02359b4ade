package org.earshot.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.job.Job;
import org.earshot.job.RunOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code earshot run}: from exports to report. */
@Command(
    name = "run",
    description = "Reads the exports that a job names, finds themes and writes the report.",
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {
      "",
      "Examples:",
      "  earshot run jobs/weekly.yaml",
      "  earshot run jobs/weekly.yaml --as-of 2026-06-28 --set themes.number=40"
    })
final class RunCommand implements Callable<Integer> {

  private final Pipeline pipeline;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "JOB", description = "The job file.")
  private Path file;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The last day to look at, such as 2026-06-28.")
  private LocalDate asOf;

  @Option(
      names = "--refit",
      description =
          "Finds the themes anew whatever the job says; those that stand keep ids and names.")
  private boolean refit;

  @Mixin private SettingsOption settings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  @Mixin private ProgressOption progress;

  RunCommand(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    Map<String, String> sets = settings.byKey();
    if (refit) {
      sets.put("themes.refit", "true");
    }
    Job job = pipeline.job(file, sets, asOf);
    LogFile.choose(job.store().resolve("earshot.log"));
    RunOutcome outcome;
    try (StageProgress stages = progress.open(spec)) {
      outcome = pipeline.run(job, stages);
    }
    if (!progress.isQuiet()) {
      tell(outcome);
    }
    return outcome.tooManyRejected() ? tooMany(outcome) : ExitCode.DONE;
  }

  private void tell(RunOutcome outcome) {
    PrintWriter terminal = spec.commandLine().getOut();
    Path page = outcome.reportFolder().resolve("index.html");
    Path report = Files.exists(page) ? page : outcome.reportFolder();
    terminal.println("Report: " + FromHere.path(report));
    outcome.remarks().forEach(terminal::println);
    terminal.flush();
  }

  private int tooMany(RunOutcome outcome) {
    PrintWriter terminal = spec.commandLine().getErr();
    terminal.format(
        Locale.ROOT,
        "earshot: %,d of %,d rows were rejected, more than the job allows; %s says why.%n",
        outcome.rowsRejected(),
        outcome.rowsRead(),
        FromHere.path(outcome.reportFolder().resolve("tables/rejections.csv")));
    terminal.flush();
    return ExitCode.MANY_REJECTED;
  }
}
