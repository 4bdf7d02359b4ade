package org.earshot.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --job}: whose themes. */
final class JobOption {

  @Option(
      names = "--job",
      paramLabel = "JOB",
      defaultValue = "jobs/weekly.yaml",
      description = "The job file (default: ${DEFAULT-VALUE}).")
  private Path file;

  /** The job file. */
  Path file() {
    return file;
  }
}
