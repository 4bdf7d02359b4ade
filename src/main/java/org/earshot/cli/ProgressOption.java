package org.earshot.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code --quiet}, and the choice of how progress is shown. */
final class ProgressOption {

  /** Set by the launcher, which can tell whether standard error is a terminal. */
  private static final String TERMINAL = "earshot.terminal";

  @Option(names = "--quiet", description = "Say nothing unless something is wrong.")
  private boolean quiet;

  /** Whether nothing but problems is to be told. */
  boolean isQuiet() {
    return quiet;
  }

  /** Progress on standard error. */
  StageProgress open(CommandSpec spec) {
    PrintWriter terminal = spec.commandLine().getErr();
    if (quiet) {
      return new SilentProgress();
    }
    return Boolean.getBoolean(TERMINAL)
        ? new TerminalProgress(terminal, System::nanoTime)
        : new LogProgress(terminal, System::nanoTime);
  }
}
