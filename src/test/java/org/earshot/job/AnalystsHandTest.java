package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.FileUtils;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.JobProblem;
import org.earshot.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An analyst edits the workbook of a run; the next run obeys. */
final class AnalystsHandTest {

  private static final String SHEET = "Theme register";

  @TempDir private Path folder;

  private final SmallRun first = SmallRun.first();
  private final Path register = first.job().file().resolveSibling("register.yaml");

  @AfterEach
  void forget() throws IOException {
    Files.deleteIfExists(register);
  }

  @Test
  void editsOfTheWorkbookHoldInTheNextRunAndUndoGivesTheBytesOfBefore() throws IOException {
    List<CSVRecord> before = first.tables().rows("themes");
    String renamed = before.get(0).get("theme_id");
    String merged = before.get(1).get("theme_id");
    String split = before.get(2).get("theme_id");
    String excluded = before.get(3).get("theme_id");
    String word = frequentWord(split);
    Files.writeString(register, "# Our own words for things.\nthemes:\n  # nothing so far\n");

    Path workbook =
        edited(
            Map.of(
                renamed + ":Rename to", "=What we call it",
                merged + ":Merge into", renamed,
                split + ":Split off by phrase", word,
                excluded + ":Exclude", "yes",
                excluded + ":Who", "Ana"));
    List<RegisterChange> changes = pulled().pull(workbook);

    assertThat(changes)
        .extracting(RegisterChange::line)
        .containsExactlyInAnyOrder(
            renamed + " name: nothing → \"=What we call it\"",
            merged + " merge-into: nothing → " + renamed,
            split + "a split-from: nothing → " + split,
            split + "a phrases: nothing → \"" + word + "\"",
            excluded + " exclude: no → yes",
            excluded + " who: nothing → \"Ana\"");
    assertThat(register).content().contains("# Our own words for things.", "# nothing so far");
    assertThat(pulled().changes(workbook)).as("once is enough").isEmpty();

    ReportTables after = run("after");
    ReportLaws.hold(after);
    Map<String, Set<String>> then = mentions(first.tables());
    Map<String, Set<String>> now = mentions(after);
    Set<String> both = new HashSet<>(then.get(renamed));
    both.addAll(then.get(merged));
    assertThat(now.get(renamed)).isEqualTo(both);
    assertThat(now).doesNotContainKeys(merged, excluded);
    Set<String> parts = new HashSet<>(now.get(split));
    parts.addAll(now.get(split + "a"));
    assertThat(parts).isEqualTo(then.get(split));
    assertThat(now.get(split + "a")).isNotEmpty();
    assertThat(
            after.rows("mentions").stream()
                .filter(row -> row.get("silence").equals("theme excluded")))
        .hasSize(then.get(excluded).size());
    assertThat(after.rows("mentions")).hasSameSizeAs(first.tables().rows("mentions"));
    assertThat(
            after.rows("themes").stream()
                .filter(row -> row.get("theme_id").equals(renamed))
                .map(row -> row.get("name")))
        // The apostrophe disarms what a spreadsheet would run.
        .containsExactly("'=What we call it");
    assertThat(registerIn(folder.resolve("after-store")).themes().themes())
        .extracting(ListedThemes.Listed::id, ListedThemes.Listed::fate)
        .contains(
            tuple(merged, "merged"), tuple(excluded, "excluded"), tuple(split + "a", "shown"));

    Files.writeString(register, "# All taken back.\n");
    ReportTables undone = run("undone");
    assertThat(undone.texts()).isEqualTo(first.tables().texts());
    // The workbook names the job as seen from its folder, and these folders differ.
    ReportTables untouched = run("untouched");
    for (String file : List.of("index.html", "manifest.json")) {
      assertThat(undone.report().resolve(file))
          .hasSameBinaryContentAs(untouched.report().resolve(file));
    }
  }

  @Test
  void editThatContradictsIsRefusedWithItsCellAndNothingIsWritten() throws IOException {
    String one = first.tables().rows("themes").get(0).get("theme_id");
    String other = first.tables().rows("themes").get(1).get("theme_id");

    assertRefused(
        Map.of(one + ":Merge into", other, other + ":Merge into", one),
        "cannot be merged in a circle");
    assertRefused(Map.of(one + ":Merge into", "T99"), "there is no theme T99");
    assertRefused(
        Map.of(one + ":Rename to", first.tables().rows("themes").get(1).get("name")),
        "is named '" + first.tables().rows("themes").get(1).get("name") + "' as " + other);
    assertRefused(Map.of(one + ":Pin", "perhaps"), "pin: 'perhaps' must be yes or nothing");
    assertRefused(Map.of(one + ":Theme", "x"), "this cell only shows what is");
    assertThat(register).doesNotExist();
  }

  @Test
  void whatTheRegisterWasToldSinceIsNotOverwritten() throws IOException {
    String id = first.tables().rows("themes").get(0).get("theme_id");
    Path workbook = edited(Map.of(id + ":Rename to", "From the sheet", id + ":Note", "seen"));
    Files.writeString(register, "themes:\n  " + id + ": {name: From the file}\n");

    assertThatThrownBy(() -> pulled().pull(workbook))
        .isInstanceOf(JobProblem.class)
        .hasMessageMatching(
            "Theme register!E\\d+: "
                + id
                + " name: nothing → \"From the sheet\", but the register says otherwise since the"
                + " sheet was written: register.yaml, line 2 has From the file; change one"
                + " of them to what the other says\\.");

    Files.writeString(register, "themes:\n  " + id + ": {pin: true}  # ours\n");
    pulled().pull(workbook);
    assertThat(register)
        .hasContent(
            "themes:\n  " + id + ": {pin: true, name: From the sheet, note: seen}  # ours\n");
  }

  @Test
  void mistakeInTheRegisterIsToldBeforeAnythingIsRead() throws IOException {
    Files.writeString(register, "themes:\n  T01: {merge-into: T01}\n");

    assertThatThrownBy(() -> run("refused"))
        .isInstanceOf(JobProblem.class)
        .hasMessage("register.yaml, line 2: T01 cannot be merged into itself.");
    assertThat(folder.resolve("refused")).doesNotExist();
  }

  @Test
  void workbookKnowsItsJob() throws IOException {
    Path workbook = first.tables().report().resolve("feedback.xlsx");
    assertThat(ThemeRegister.jobOf(workbook)).isEqualTo(first.job().file());

    Path moved = folder.resolve("feedback.xlsx");
    Files.copy(workbook, moved);
    assertThatThrownBy(() -> ThemeRegister.jobOf(moved))
        .isInstanceOf(JobProblem.class)
        .hasMessage(
            moved
                + " was written by the job weekly.yaml, which is not where it was, as seen from the"
                + " workbook; name it with --job.");
  }

  private void assertRefused(Map<String, String> cells, String sentence) throws IOException {
    Path workbook = edited(cells);
    assertThatThrownBy(() -> pulled().pull(workbook))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith(SHEET + "!")
        .hasMessageContaining(sentence);
  }

  private ReportTables run(String name) throws IOException {
    Path store = folder.resolve(name + "-store");
    FileUtils.copyDirectory(first.store().toFile(), store.toFile());
    return first.job().run(store, folder.resolve(name), null, Job.Refit.FIRST_RUN);
  }

  private ThemeRegister pulled() {
    return registerIn(first.store());
  }

  private ThemeRegister registerIn(Path store) {
    return ThemeRegister.of(
        JobFile.read(
            first.job().file(),
            Map.of("store", store.toString()),
            null,
            first.job().file().getParent()));
  }

  /** The first run's workbook with words in cells, each given as theme and column heading. */
  private Path edited(Map<String, String> cells) throws IOException {
    Path copy = folder.resolve("edited.xlsx");
    try (InputStream in = Files.newInputStream(first.tables().report().resolve("feedback.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(copy)) {
      Sheet sheet = workbook.getSheet(SHEET);
      Map<String, Integer> columns = new HashMap<>();
      Map<String, Row> rows = new HashMap<>();
      for (Row row : sheet) {
        Cell head = row.getCell(0);
        if (head != null && head.getStringCellValue().equals("Id") && columns.isEmpty()) {
          row.forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        } else if (head != null) {
          rows.putIfAbsent(head.getStringCellValue(), row);
        }
      }
      cells.forEach(
          (place, words) -> {
            String[] at = place.split(":", 2);
            rows.get(at[0]).getCell(columns.get(at[1])).setCellValue(words);
          });
      workbook.write(out);
    }
    return copy;
  }

  /** A word that some mentions of a theme have and others lack. */
  private String frequentWord(String theme) {
    List<Set<String>> texts =
        first.tables().rows("mentions").stream()
            .filter(row -> row.get("theme_id").equals(theme))
            .<Set<String>>map(row -> new HashSet<>(Words.of(row.get("mention"))))
            .toList();
    Map<String, Long> counts =
        texts.stream()
            .flatMap(Set::stream)
            .filter(word -> word.length() > 4)
            .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() < texts.size())
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  /** The mentions of each theme, by feedback and place. */
  private static Map<String, Set<String>> mentions(ReportTables tables) {
    Map<String, Set<String>> mentions = new HashMap<>();
    for (CSVRecord row : tables.rows("mentions")) {
      if (!row.get("theme_id").isEmpty()) {
        mentions
            .computeIfAbsent(row.get("theme_id"), id -> new HashSet<>())
            .add(row.get("feedback_id") + " " + row.get("start"));
      }
    }
    return mentions;
  }
}
