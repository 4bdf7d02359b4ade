package org.earshot.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.earshot.JobProblem;
import org.earshot.job.ListedThemes;
import org.earshot.job.ThemeRegister;
import org.earshot.themes.StandingTheme;
import org.earshot.themes.StandingThemes;
import org.earshot.themes.register.EditKey;
import org.earshot.themes.register.EditWords;
import org.earshot.themes.register.ThemeEdit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code earshot themes show}: one theme. */
@Command(
    name = "show",
    description = "Shows a theme of the last run: its words, its sub-themes and its edits.",
    parameterListHeading = "%n",
    optionListHeading = "%n")
final class ThemesShowCommand implements Callable<Integer> {

  private final Pipeline pipeline;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "The id of the theme, such as T12.")
  private String id;

  @Mixin private JobOption job;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli reads it.
  private boolean help;

  ThemesShowCommand(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    ThemeRegister register = pipeline.themes(job.file());
    ListedThemes.Listed theme =
        register.themes().themes().stream()
            .filter(one -> one.id().equalsIgnoreCase(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new JobProblem(
                        "There is no theme " + id + "; 'earshot themes list' shows all."));
    PrintWriter terminal = spec.commandLine().getOut();
    terminal.println(theme.id() + "  " + theme.name());
    facts(theme, register)
        .forEach(
            (name, value) -> {
              if (!value.isEmpty()) {
                terminal.println(String.format(Locale.ROOT, "  %-11s %s", name, value));
              }
            });
    terminal.flush();
    return ExitCode.DONE;
  }

  private static Map<String, String> facts(ListedThemes.Listed theme, ThemeRegister register) {
    ThemeEdit edit = register.register().edit(theme.id());
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("found as", theme.foundName() == null ? "" : theme.foundName());
    facts.put("group", theme.group());
    facts.put(
        "feedback",
        theme.mergedInto() == null
            ? String.format(Locale.ROOT, "%,d, %,d mentions", theme.feedback(), theme.mentions())
            : "counted for " + theme.mergedInto());
    facts.put("keywords", String.join(", ", theme.keywords()));
    facts.put("sub-themes", subThemes(theme, register.standing()));
    if (!edit.said().isEmpty()) {
      facts.put("edit", EditWords.of(edit));
      facts.put("note", words(edit, EditKey.NOTE));
      facts.put("who", words(edit, EditKey.WHO));
      facts.put("when", words(edit, EditKey.WHEN));
      facts.put("written in", register.place(theme.id(), edit.said().firstKey()));
    }
    return facts;
  }

  /** The names of the sub-themes, or why there are none. */
  private static String subThemes(ListedThemes.Listed theme, StandingThemes standing) {
    if (!theme.subThemes().isEmpty() || theme.foundName() == null) {
      return String.join(" · ", theme.subThemes());
    }
    LocalDate born = standing.theme(theme.id()).map(StandingTheme::born).orElse(null);
    boolean since = born != null && standing.fitted() != null && born.isAfter(standing.fitted());
    return since
        ? "none yet: it was born on "
            + born
            + ", of a few mentions that agree; it gets them when themes are next found anew"
        : "none: its mentions are too alike or too few to be parted";
  }

  private static String words(ThemeEdit edit, EditKey key) {
    return edit.says(key) ? edit.one(key) : "";
  }
}
