package org.earshot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.earshot.job.ListedThemes;
import org.earshot.job.ThemeRegister;
import org.earshot.themes.register.EditWords;
import org.earshot.themes.register.ThemeEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code earshot themes list}: all themes of the last run. */
@Command(
    name = "list",
    description = "Lists the themes of the last run: id, feedback, name, group and edits.",
    optionListHeading = "%n")
final class ThemesListCommand implements Callable<Integer> {

  private final Pipeline pipeline;

  @Spec private CommandSpec spec;

  @Mixin private JobOption job;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  ThemesListCommand(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    Path file = job.file();
    ThemeRegister register = pipeline.themes(file);
    PrintWriter terminal = spec.commandLine().getOut();
    List<ListedThemes.Listed> themes = register.themes().themes();
    if (themes.isEmpty()) {
      terminal.println(
          "No run has found themes yet; first: jobs/earshot run " + FromHere.path(file));
    }
    int widest = themes.stream().mapToInt(theme -> theme.name().length()).max().orElse(0);
    for (ListedThemes.Listed theme : themes) {
      terminal.println(line(theme, register.register().edit(theme.id()), widest));
    }
    terminal.flush();
    return ExitCode.DONE;
  }

  private static String line(ListedThemes.Listed theme, ThemeEdit edit, int widest) {
    List<String> rest = new ArrayList<>(List.of(theme.group()));
    if (!edit.isOnlyRemarks()) {
      rest.add(EditWords.of(edit));
    }
    String count =
        theme.mergedInto() == null
            ? String.format(Locale.ROOT, "%,d", theme.feedback())
            : "→ " + theme.mergedInto();
    return String.format(
        Locale.ROOT,
        "%-6s %8s  %-" + widest + "s  %s",
        theme.id(),
        count,
        theme.name(),
        String.join(" · ", rest));
  }
}
