package org.earshot.cli;

/** How a command ends. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** A bug. */
  static final int BUG = 1;

  /** The command line, the job or its files are at fault; a sentence says what to mend. */
  static final int AT_FAULT = 2;

  /** Done, but more rows were rejected than the job allows. */
  static final int MANY_REJECTED = 3;

  private ExitCode() {}
}
