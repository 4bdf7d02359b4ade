package org.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ThemesCommandTest {

  private static final String LISTED =
      """
      {"themes": [
        {"id": "T01", "name": "Long waits", "foundName": "waited for hours", "group": "Waiting",
         "fate": "shown", "mergedInto": null, "feedback": 1214, "mentions": 1300,
         "keywords": ["waited", "hours"], "subThemes": ["waited on hold", "queue too long"]},
        {"id": "T02", "name": "slow service", "foundName": "slow service", "group": "Waiting",
         "fate": "merged", "mergedInto": "T01", "feedback": 0, "mentions": 0,
         "keywords": [], "subThemes": []}
      ]}
      """;

  private static final String REGISTER =
      """
      themes:
        T02: {merge-into: T01, who: Ben, when: 2026-06-30}
        T01: {name: Long waits, note: as agreed, who: Ana, when: 2026-06-29}
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path job;

  @BeforeEach
  void writeWhatARunLeft() throws IOException {
    job = folder.resolve("weekly.yaml");
    Path listed = folder.resolve("store/themes/weekly-register/listed.json");
    Files.createDirectories(listed.getParent());
    Files.writeString(listed, LISTED);
    Files.writeString(folder.resolve("weekly-register.yaml"), REGISTER);
  }

  @Test
  void listHasALineForEveryThemeAndItsEdits() {
    assertThat(earshot("themes", "list", "--job", job.toString())).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            "T01       1,214  Long waits    Waiting · named “Long waits”",
            "T02       → T01  slow service  Waiting · merged into T01");
  }

  @Test
  void listBeforeTheFirstRunSaysWhatToDo() throws IOException {
    Files.delete(folder.resolve("store/themes/weekly-register/listed.json"));

    assertThat(earshot("themes", "list", "--job", job.toString())).isZero();

    assertThat(out.toString())
        .isEqualToIgnoringNewLines("No run has found themes yet; first: jobs/earshot run " + job);
  }

  @Test
  void showTellsWhatIsKnownOfATheme() {
    assertThat(earshot("themes", "show", "t01", "--job", job.toString())).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            "T01  Long waits",
            "  found as    waited for hours",
            "  group       Waiting",
            "  feedback    1,214, 1,300 mentions",
            "  keywords    waited, hours",
            "  sub-themes  waited on hold · queue too long",
            "  edit        named “Long waits”",
            "  note        as agreed",
            "  who         Ana",
            "  when        2026-06-29",
            "  written in  weekly-register.yaml, line 3");
  }

  @Test
  void themeThatIsNotThereIsRefused() {
    assertThat(earshot("themes", "show", "T77", "--job", job.toString())).isEqualTo(2);

    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "earshot: There is no theme T77; 'earshot themes list' shows all.");
  }

  @Test
  void logIsInTheOrderOfTheDays() throws IOException {
    Files.writeString(
        folder.resolve("weekly-register.yaml"), REGISTER + "  T03: {exclude: true}\n");

    assertThat(earshot("themes", "log", "--job", job.toString())).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            "2026-06-29  Ana  T01  named “Long waits”  (as agreed)",
            "2026-06-30  Ben  T02  merged into T01",
            "?  ?  T03  excluded");
  }

  /** What runs saw stands among the edits; of one day, before them. */
  @Test
  void logHasWhatBecameOfThemesAmongTheEdits() throws IOException {
    String state = "{\"format\": 1, \"fitted\": \"%s\", \"nextTheme\": 3, \"nextGroup\": 2,";
    String first = String.format(state, "2026-06-07") + " \"themes\": [], \"lineage\": []}";
    String second =
        String.format(state, "2026-06-30")
            + """
             "themes": [],
             "lineage": [
               {"day": "2026-06-21", "kind": "BORN", "themeId": "T03", "name": "lost key",
                "otherId": null, "otherName": null},
               {"day": "2026-06-30", "kind": "SPLIT", "themeId": "T04", "name": "on hold",
                "otherId": "T01", "otherName": "waited for hours"},
               {"day": "2026-06-30", "kind": "MERGED", "themeId": "T05", "name": "queues",
                "otherId": "T01", "otherName": "waited for hours"},
               {"day": "2026-06-30", "kind": "GONE", "themeId": "T06", "name": "old menu",
                "otherId": null, "otherName": null}
             ]}
            """;
    writeStanding("states/one.json", first);
    writeStanding("states/two.json", second);
    writeStanding("standing.json", second);

    assertThat(earshot("themes", "log", "--job", job.toString())).isZero();

    assertThat(out.toString().lines())
        .containsExactly(
            "2026-06-07  Earshot  themes found for the first time",
            "2026-06-21  Earshot  T03  born as “lost key”",
            "2026-06-29  Ana  T01  named “Long waits”  (as agreed)",
            "2026-06-30  Earshot  themes found anew",
            "2026-06-30  Earshot  T04  “on hold” split from T01 “waited for hours”",
            "2026-06-30  Earshot  T05  “queues” merged into T01 “waited for hours”",
            "2026-06-30  Earshot  T06  “old menu” gone",
            "2026-06-30  Ben  T02  merged into T01");
  }

  @Test
  void logOfNothingSaysSo() throws IOException {
    Files.delete(folder.resolve("weekly-register.yaml"));

    assertThat(earshot("themes", "log", "--job", job.toString())).isZero();

    assertThat(out.toString())
        .isEqualToIgnoringNewLines("No run has found themes yet, and no theme has been edited.");
  }

  /** A night may add a theme; only a refit can part it. */
  @Test
  void showSaysWhyAThemeHasNoSubThemes() throws IOException {
    Path listed = folder.resolve("store/themes/weekly-register/listed.json");
    String empty = "\"subThemes\": []";
    Files.writeString(
        listed, LISTED.replace("\"subThemes\": [\"waited on hold\", \"queue too long\"]", empty));
    String standing =
        """
        {"format": 1, "fitted": "2026-06-07", "nextTheme": 3, "nextGroup": 2, "themes": [
          {"id": "T01", "name": "waited for hours", "groupId": "G1", "groupName": "Waiting",
           "keywords": [], "present": true, "born": "%s", "gone": null, "mergedInto": null,
           "splitFrom": null}], "lineage": []}
        """;
    writeStanding("standing.json", String.format(standing, "2026-06-07"));
    assertThat(earshot("themes", "show", "T01", "--job", job.toString())).isZero();
    assertThat(out.toString())
        .contains("  sub-themes  none: its mentions are too alike or too few to be parted");

    out.getBuffer().setLength(0);
    writeStanding("standing.json", String.format(standing, "2026-06-21"));
    assertThat(earshot("themes", "show", "T01", "--job", job.toString())).isZero();
    assertThat(out.toString())
        .contains("  sub-themes  none yet: it was born on 2026-06-21")
        .contains("gets them when themes are next found anew");
  }

  private void writeStanding(String name, String text) throws IOException {
    Path file = folder.resolve("store/themes/weekly-register").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void mistakeInTheRegisterIsToldWithItsLine() throws IOException {
    Files.writeString(folder.resolve("weekly-register.yaml"), "themes:\n  T01: {nam: x}\n");

    assertThat(earshot("themes", "list", "--job", job.toString())).isEqualTo(2);

    assertThat(err.toString())
        .startsWith("earshot: weekly-register.yaml, line 2: there is no key 'nam' in T01");
  }

  @Test
  void pullOfWhatIsNoWorkbookIsRefused() throws IOException {
    Path text = folder.resolve("notes.xlsx");
    assertThat(earshot("themes", "pull", text.toString())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines("earshot: There is no workbook " + text + ".");

    err.getBuffer().setLength(0);
    Files.writeString(text, "not a workbook");
    assertThat(earshot("themes", "pull", text.toString(), "--job", job.toString())).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "earshot: " + text + " cannot be read as a workbook; save it as .xlsx and try again.");
  }

  @Test
  void themesAloneSaysWhatThereIsToDo() {
    assertThat(earshot("themes")).isEqualTo(2);

    assertThat(err.toString())
        .startsWith("earshot: Say what to do with the themes: list, show, pull or log.");
  }

  private int earshot(String... arguments) {
    CommandLine line =
        EarshotCommand.line(RecordingPipeline.succeeding(folder))
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
