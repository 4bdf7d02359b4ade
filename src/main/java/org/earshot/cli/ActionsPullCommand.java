package org.earshot.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.earshot.job.ActionChange;
import org.earshot.job.ActionRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Mixin private PulledWorkbook workbook;

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
    ActionRegister actions = pipeline.actions(workbook.job(ActionRegister::jobOf));
    List<ActionChange> changes = workbook.changes(actions::changes, actions::pull);
    workbook.tell(
        spec.commandLine().getOut(),
        changes.stream().map(ActionChange::line).toList(),
        actions.path());
    return ExitCode.DONE;
  }
}
