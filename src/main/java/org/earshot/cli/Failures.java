package org.earshot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.earshot.JobProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what went wrong, and chooses the exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine command = mistake.getCommandLine();
    say(command, sentence(mistake));
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(String.format(Locale.ROOT, "Try '%s --help'.", name));
    command.getErr().flush();
    return ExitCode.AT_FAULT;
  }

  private static String sentence(ParameterException mistake) {
    if (!(mistake instanceof UnmatchedArgumentException unmatched)
        || unmatched.getUnmatched().isEmpty()) {
      return mistake.getMessage();
    }
    String argument = unmatched.getUnmatched().get(0);
    if (!unmatched.isUnknownOption() && mistake.getCommandLine().getSubcommands().isEmpty()) {
      return String.format(Locale.ROOT, "One argument too many: %s.", argument);
    }
    String what = unmatched.isUnknownOption() ? "option" : "command";
    List<String> near = unmatched.getSuggestions();
    return near.isEmpty()
        ? String.format(Locale.ROOT, "There is no %s %s.", what, argument)
        : String.format(
            Locale.ROOT, "There is no %s %s; did you mean %s?", what, argument, near.get(0));
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) {
    return handle(failure, command);
  }

  /** Handles errors of the JVM as well as exceptions. */
  static int handle(Throwable failure, CommandLine command) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JobProblem) {
        say(command, cause.getMessage());
        return ExitCode.AT_FAULT;
      }
      if (cause instanceof OutOfMemoryError) {
        say(
            command,
            String.format(
                Locale.ROOT,
                "There was not enough memory (%d MB); give it more, such as EARSHOT_HEAP=6g.",
                Runtime.getRuntime().maxMemory() >> 20));
        return ExitCode.AT_FAULT;
      }
    }
    say(
        command,
        String.format(
            Locale.ROOT,
            "This should not have happened: %s. It is a mistake in Earshot, not in your files; %s.",
            failure,
            kept(failure, command)));
    return ExitCode.BUG;
  }

  private static String kept(Throwable failure, CommandLine command) {
    try {
      LogFile.add(failure);
      return "the details are in " + LogFile.path();
    } catch (IOException e) {
      PrintWriter terminal = command.getErr();
      failure.printStackTrace(terminal);
      return String.format(
          Locale.ROOT, "the details are above, as %s cannot be written", LogFile.path());
    }
  }

  private static void say(CommandLine command, String sentence) {
    command.getErr().println("earshot: " + sentence);
    command.getErr().flush();
  }
}
