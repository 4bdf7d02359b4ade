package org.earshot.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code earshot report}: a report drawn again from what its run found. */
@Command(
    name = "report",
    description = {
      "Draws a report again from the findings in its folder, in seconds and without its exports.",
      "The same findings give the same files. The tables of feedback and mentions stay as they are."
    },
    parameterListHeading = "%n",
    optionListHeading = "%n",
    footer = {"", "Example:", "  earshot report reports/weekly/2026-06-28"})
final class ReportCommand implements Callable<Integer> {

  private final Pipeline pipeline;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN", description = "The folder of a report, or its findings.json.")
  private Path run;

  @Option(
      names = "--to",
      paramLabel = "FOLDER",
      description = "The folder to draw into (default: that of the report).")
  private Path target;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  ReportCommand(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    Path folder = pipeline.draw(run, target);
    Path page = folder.resolve("index.html");
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.println("Report: " + FromHere.path(Files.exists(page) ? page : folder));
    terminal.flush();
    return ExitCode.DONE;
  }
}
