package org.earshot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.earshot.job.RegisterChange;
import org.earshot.job.ThemeRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code earshot themes pull}: from the workbook's sheet into the register. */
@Command(
    name = "pull",
    description =
        "Takes what was changed in a workbook's sheet 'Theme register' over into the register file,"
            + " and shows the difference. The next run obeys.",
    parameterListHeading = "%n",
    optionListHeading = "%n")
final class ThemesPullCommand implements Callable<Integer> {

  private final Pipeline pipeline;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORKBOOK", description = "The workbook of a report, edited and saved.")
  private Path workbook;

  @Option(
      names = "--job",
      paramLabel = "JOB",
      description = "The job file (default: the one that wrote the workbook).")
  private Path job;

  @Option(names = "--dry-run", description = "Only show the difference.")
  private boolean dryRun;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  ThemesPullCommand(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    ThemeRegister register = pipeline.themes(job == null ? ThemeRegister.jobOf(workbook) : job);
    List<RegisterChange> changes = dryRun ? register.changes(workbook) : register.pull(workbook);
    PrintWriter terminal = spec.commandLine().getOut();
    changes.forEach(change -> terminal.println(change.line()));
    terminal.println(outcome(changes, FromHere.path(register.path())));
    terminal.flush();
    return ExitCode.DONE;
  }

  private String outcome(List<RegisterChange> changes, Path register) {
    if (changes.isEmpty()) {
      return "The workbook says nothing that " + register + " does not.";
    }
    return dryRun ? register + " stays as it is (--dry-run)." : "Written to " + register + ".";
  }
}
