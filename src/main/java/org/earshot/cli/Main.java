package org.earshot.cli;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // The tokenizer's library looks for a cloud machine and may report home unless told not to.
    System.setProperty("OPT_OUT_TRACKING", "true");
    System.setProperty("java.awt.headless", "true");
    System.exit(EarshotCommand.line(new SparkPipeline()).execute(arguments));
  }
}
