package org.earshot.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.earshot.job.ThemeRegister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code earshot themes log}: what became of themes when, and who said what of them. */
@Command(
    name = "log",
    description =
        "Lists what became of the themes, and the edits that hold, by day and by who made them; what"
            + " has no day last. A day of Earshot's is the last day of the feedback it had read.",
    optionListHeading = "%n")
final class ThemesLogCommand implements Callable<Integer> {

  private final Pipeline pipeline;

  @Spec private CommandSpec spec;

  @Mixin private JobOption job;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  ThemesLogCommand(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    ThemeRegister register = pipeline.themes(job.file());
    List<String> lines =
        new ThemeLog(register.fits(), register.standing().lineage(), register.register().edits())
            .lines();
    PrintWriter terminal = spec.commandLine().getOut();
    if (lines.isEmpty()) {
      terminal.println("No run has found themes yet, and no theme has been edited.");
    }
    lines.forEach(terminal::println);
    terminal.flush();
    return ExitCode.DONE;
  }
}
