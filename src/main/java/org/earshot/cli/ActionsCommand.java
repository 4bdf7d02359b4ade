package org.earshot.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code earshot actions}: what was done about themes. */
@Command(
    name = "actions",
    description = "Takes over what was written into a workbook about actions.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%n",
    footer = {"", "Example:", "  earshot actions pull reports/weekly/2026-06-28/feedback.xlsx"})
final class ActionsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  private ActionsCommand() {}

  /** The command with its own command. */
  static CommandLine line(Pipeline pipeline) {
    return new CommandLine(new ActionsCommand()).addSubcommand(new ActionsPullCommand(pipeline));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do with the actions: pull.");
  }
}
