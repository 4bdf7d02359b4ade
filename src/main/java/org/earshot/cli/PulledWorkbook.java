package org.earshot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands have in common that take over what was written into a workbook. */
final class PulledWorkbook {

  @Parameters(paramLabel = "WORKBOOK", description = "The workbook of a report, edited and saved.")
  private Path workbook;

  @Option(
      names = "--job",
      paramLabel = "JOB",
      description = "The job file (default: the one that wrote the workbook).")
  private Path job;

  @Option(names = "--dry-run", description = "Only show the difference.")
  private boolean dryRun;

  /** The job file; without one on the command line, what the workbook tells. */
  Path job(Function<Path, Path> told) {
    return job == null ? told.apply(workbook) : job;
  }

  /** The changes that the workbook asks for, made unless they are only to be shown. */
  <C> List<C> changes(Function<Path, List<C>> shown, Function<Path, List<C>> made) {
    return (dryRun ? shown : made).apply(workbook);
  }

  /** Prints a line for each change, and what became of the file that they are written to. */
  void tell(PrintWriter terminal, List<String> changes, Path file) {
    changes.forEach(terminal::println);
    terminal.println(outcome(changes, FromHere.path(file)));
    terminal.flush();
  }

  private String outcome(List<String> changes, Path file) {
    if (changes.isEmpty()) {
      return "The workbook says nothing that " + file + " does not.";
    }
    return dryRun ? file + " stays as it is (--dry-run)." : "Written to " + file + ".";
  }
}
