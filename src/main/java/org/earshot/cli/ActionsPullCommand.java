package org.earshot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.earshot.job.ActionChange;
import org.earshot.job.ActionRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code earshot actions pull}: from the workbook's sheet into the file of actions. */
@Command(
    name = "pull",
    description =
        "Takes what was changed in a workbook's sheet 'Actions' over into the file of actions, and"
            + " shows the difference. The next run measures their effect.",
    parameterListHeading = "%n",
    optionListHeading = "%n")
final class ActionsPullCommand implements Callable<Integer> {

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

  ActionsPullCommand(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    ActionRegister actions = pipeline.actions(job == null ? ActionRegister.jobOf(workbook) : job);
    List<ActionChange> changes = dryRun ? actions.changes(workbook) : actions.pull(workbook);
    PrintWriter terminal = spec.commandLine().getOut();
    changes.forEach(change -> terminal.println(change.line()));
    terminal.println(outcome(changes, FromHere.path(actions.path())));
    terminal.flush();
    return ExitCode.DONE;
  }

  private String outcome(List<ActionChange> changes, Path file) {
    if (changes.isEmpty()) {
      return "The workbook says nothing that " + file + " does not.";
    }
    return dryRun ? file + " stays as it is (--dry-run)." : "Written to " + file + ".";
  }
}
