package org.earshot.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.EditWords;
import org.earshot.themes.register.ThemeEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code earshot themes log}: who said what when. */
@Command(
    name = "log",
    description =
        "Lists the edits that hold, by day and by who made them; those without a day last.",
    optionListHeading = "%n")
final class ThemesLogCommand implements Callable<Integer> {

  private static final String UNKNOWN = "?";

  private final Pipeline pipeline;

  @Spec private CommandSpec spec;

  @Mixin private JobOption job;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  ThemesLogCommand(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    Map<String, ThemeEdit> edits = pipeline.themes(job.file()).register().edits();
    PrintWriter terminal = spec.commandLine().getOut();
    if (edits.isEmpty()) {
      terminal.println("No theme has been edited.");
    }
    Comparator<Map.Entry<String, ThemeEdit>> byDay =
        Comparator.comparing(
            entry -> entry.getValue().one(EditKey.WHEN),
            Comparator.nullsLast(Comparator.naturalOrder()));
    edits.entrySet().stream()
        .sorted(
            byDay
                .thenComparing(entry -> words(entry.getValue(), EditKey.WHO))
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> terminal.println(line(entry.getKey(), entry.getValue())));
    terminal.flush();
    return ExitCode.DONE;
  }

  private static String line(String id, ThemeEdit edit) {
    List<String> parts = new ArrayList<>();
    parts.add(words(edit, EditKey.WHEN));
    parts.add(words(edit, EditKey.WHO));
    parts.add(id);
    parts.add(EditWords.of(edit));
    if (edit.says(EditKey.NOTE)) {
      parts.add("(" + edit.one(EditKey.NOTE) + ")");
    }
    return String.join("  ", parts);
  }

  private static String words(ThemeEdit edit, EditKey key) {
    return edit.says(key) ? edit.one(key) : UNKNOWN;
  }
}
