package org.earshot.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.earshot.job.RegisterChange;
import org.earshot.job.ThemeRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Mixin private PulledWorkbook workbook;

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
    ThemeRegister register = pipeline.themes(workbook.job(ThemeRegister::jobOf));
    List<RegisterChange> changes = workbook.changes(register::changes, register::pull);
    workbook.tell(
        spec.commandLine().getOut(),
        changes.stream().map(RegisterChange::line).toList(),
        register.path());
    return ExitCode.DONE;
  }
}
