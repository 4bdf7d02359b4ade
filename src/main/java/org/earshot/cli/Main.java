package org.earshot.cli;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs one command. */
  public static void main(String[] arguments) {}
}
