package org.earshot.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The command line as a whole: its commands and what they have in common. */
@Command(
    name = "earshot",
    description =
        "Reads survey and complaint exports, finds the issues that keep coming back, and reports"
            + " where listening would improve service.",
    mixinStandardHelpOptions = true,
    versionProvider = EarshotCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done.",
      "1:A bug in Earshot.",
      "2:The job or its files are at fault; a sentence says what to mend.",
      "3:Done, but more rows were rejected than the job allows."
    },
    footer = {
      "",
      "EARSHOT_HEAP sets how much memory Earshot may take, such as 6g.",
      "'earshot COMMAND --help' tells more of a command."
    })
final class EarshotCommand implements Runnable {

  @Spec private CommandSpec spec;

  private EarshotCommand() {}

  /** The command line, ready to execute. */
  static CommandLine line(Pipeline pipeline) {
    IExecutionStrategy last = new RunLast();
    Failures failures = new Failures();
    return new CommandLine(new EarshotCommand())
        .addSubcommand(new RunCommand(pipeline))
        .addSubcommand(new ReportCommand(pipeline))
        .addSubcommand(new VerifyCommand(pipeline))
        .addSubcommand(new EvaluateCommand(pipeline))
        .addSubcommand(ThemesCommand.line(pipeline))
        .addSubcommand(ActionsCommand.line(pipeline))
        // A file name may begin with @.
        .setExpandAtFiles(false)
        .setExecutionStrategy(
            parsed -> {
              try {
                return last.execute(parsed);
              } catch (Error e) {
                return Failures.handle(e, parsed.commandSpec().commandLine());
              }
            })
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .setUsageHelpLongOptionsMaxWidth(28)
        .setUsageHelpWidth(100);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getErr());
    throw new ParameterException(spec.commandLine(), "Say which command to run.");
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = EarshotCommand.class.getPackage().getImplementationVersion();
      return new String[] {
        String.format(
            Locale.ROOT,
            "earshot %s (Java %s)",
            version != null ? version : "unpacked",
            Runtime.version())
      };
    }
  }
}
