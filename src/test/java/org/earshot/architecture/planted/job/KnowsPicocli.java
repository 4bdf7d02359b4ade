package org.earshot.architecture.planted.job;

import picocli.CommandLine;

/** Breaks a rule: picocli belongs to the command line. */
final class KnowsPicocli {

  int run(CommandLine line) {
    return line.execute();
  }
}
