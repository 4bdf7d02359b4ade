package org.earshot.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code earshot themes}: themes and what an analyst says of them. */
@Command(
    name = "themes",
    description = "Shows the themes of a job's last run, and takes over an analyst's edits.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%n",
    footer = {
      "",
      "Examples:",
      "  earshot themes list",
      "  earshot themes show T12 --job jobs/nightly.yaml",
      "  earshot themes pull reports/weekly/2026-06-28/feedback.xlsx"
    })
final class ThemesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  private ThemesCommand() {}

  /** The command with its own commands. */
  static CommandLine line(Pipeline pipeline) {
    return new CommandLine(new ThemesCommand())
        .addSubcommand(new ThemesListCommand(pipeline))
        .addSubcommand(new ThemesShowCommand(pipeline))
        .addSubcommand(new ThemesPullCommand(pipeline))
        .addSubcommand(new ThemesLogCommand(pipeline));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with the themes: list, show, pull or log.");
  }
}
