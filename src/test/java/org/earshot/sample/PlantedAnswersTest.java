package org.earshot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.ResponseColumn;
import org.earshot.insight.answer.AnswerStatistics;
import org.earshot.insight.answer.CaseState;
import org.earshot.insight.answer.CaseState.Punctuality;
import org.earshot.insight.answer.InputAnswers;
import org.earshot.insight.ledger.Entry;
import org.earshot.insight.recurrence.ContactChain;
import org.earshot.insight.recurrence.ContactFindings;
import org.earshot.insight.recurrence.RecurrenceStatistics;
import org.earshot.job.Job;
import org.earshot.job.JobFile;
import org.earshot.themes.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was planted at the complaint desk comes out of its export, case by case. */
final class PlantedAnswersTest {

  private static final Path FOLDER = Path.of("sample-data");
  private static final int DESK = 2;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
  private static final String ANYTHING = "T01";

  private static JsonNode truth;
  private static LocalDate asOf;
  private static List<ExportSource> inputs;
  private static List<Entry> entries;

  @BeforeAll
  static void read() throws IOException {
    truth = new ObjectMapper().readTree(FOLDER.resolve("truth.json").toFile());
    asOf = LocalDate.parse(truth.get("lastDay").asText());
    Job weekly =
        JobFile.read(Path.of("jobs/weekly.yaml"), Map.of(), null, Path.of("").toAbsolutePath());
    inputs = weekly.inputs();
    entries = entries(SampleFiles.complaints(FOLDER));
  }

  @Test
  void caseIsCountedOnceThoughItsRowIsSentTwice() {
    assertThat(entries.size()).isGreaterThan(complaints().get("cases").asInt());
    assertThat(answers().counts().received()).isEqualTo(complaints().get("cases").asLong());
  }

  @Test
  void unansweredLateAndReopenedCasesAreExactlyThoseThatWerePlanted() {
    assertThat(cases(each -> each.punctuality() == Punctuality.OVERDUE))
        .isEqualTo(planted("unanswered"));
    assertThat(cases(each -> each.punctuality() == Punctuality.LATE)).isEqualTo(planted("late"));
    assertThat(cases(CaseState::wasReopened)).isEqualTo(planted("reopened"));
  }

  @Test
  void everyUnansweredCaseIsInTheListOfThoseWhoWait() {
    Set<String> waiting = new TreeSet<>();
    answers().oldestUnanswered().forEach(each -> waiting.add(each.caseId()));
    assertThat(waiting).containsAll(planted("unanswered"));
    assertThat(answers().unclear()).isEmpty();
  }

  @Test
  void whoWantsContactIsTakenFromTheExportsWord() throws IOException {
    SampleFiles.Table desk = SampleFiles.complaints(FOLDER);
    Set<String> wanted = new TreeSet<>();
    for (int line = 1; line <= desk.lines(); line++) {
      if (desk.cell(line, "Contact Wanted").equals("Yes")
          && desk.cell(line, "First Reply").isEmpty()) {
        wanted.add(desk.cell(line, "Case Number"));
      }
    }
    assertThat(cases(each -> each.wantsContact() && !each.answered())).isEqualTo(wanted);
    assertThat(answers().counts().contactUnanswered()).isEqualTo(wanted.size());
  }

  @Test
  void casesOfThoseWhoHadToAskAgainAreExactlyThoseThatWerePlanted() {
    Map<String, LocalDate> opened = new TreeMap<>();
    entries.forEach(entry -> opened.put(entry.caseId(), entry.date()));
    List<List<String>> planted = new ArrayList<>();
    for (JsonNode numbers : complaints().get("repeatCustomers")) {
      List<String> cases = new ArrayList<>();
      numbers.forEach(number -> cases.add(number.asText()));
      cases.sort(
          Comparator.<String, LocalDate>comparing(opened::get).thenComparing(number -> number));
      planted.addAll(within30Days(cases, opened));
    }

    ContactFindings contacts = contacts(asOf);
    assertThat(contacts.complainants()).isEqualTo(complaints().get("repeatCustomers").size());
    assertThat(planted).hasSizeGreaterThan(20);
    assertThat(contacts.chains())
        .extracting(ContactChain::cases)
        .containsExactlyInAnyOrderElementsOf(planted);
  }

  /** Runs of two cases or more, each at most 30 days after the one before. */
  private static List<List<String>> within30Days(
      List<String> cases, Map<String, LocalDate> opened) {
    List<List<String>> runs = new ArrayList<>();
    for (String number : cases) {
      List<String> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
      if (run.isEmpty()
          || opened.get(run.get(run.size() - 1)).plusDays(30).isBefore(opened.get(number))) {
        run = new ArrayList<>();
        runs.add(run);
      }
      run.add(number);
    }
    runs.removeIf(run -> run.size() < 2);
    return runs;
  }

  private static ContactFindings contacts(LocalDate lastDay) {
    List<Theme> themes = List.of(new Theme(ANYTHING, "anything", "G01", "anything", List.of()));
    return new RecurrenceStatistics(inputs, themes, lastDay).findings(entries).contacts();
  }

  private static InputAnswers answers() {
    return new AnswerStatistics(inputs, asOf)
        .findings(entries, List.of(), List.of())
        .inputs()
        .get(0);
  }

  private static Set<String> cases(Predicate<CaseState> wanted) {
    Set<String> numbers = new TreeSet<>();
    new AnswerStatistics(inputs, asOf)
        .cases(DESK, entries, List.of()).stream()
            .filter(wanted)
            .forEach(each -> numbers.add(each.caseId()));
    return numbers;
  }

  private static JsonNode complaints() {
    return truth.get("complaints");
  }

  private static Set<String> planted(String what) {
    Set<String> numbers = new TreeSet<>();
    complaints().get(what).forEach(number -> numbers.add(number.asText()));
    assertThat(numbers).as(what).isNotEmpty();
    return numbers;
  }

  /** The rows of the export as this test reads them, all of one theme. */
  private static List<Entry> entries(SampleFiles.Table desk) {
    Map<ResponseColumn, String> named = inputs.get(DESK).columns().responses();
    List<Entry> rows = new ArrayList<>();
    for (int line = 1; line <= desk.lines(); line++) {
      Map<String, String> responses = new TreeMap<>();
      for (Map.Entry<ResponseColumn, String> column : named.entrySet()) {
        String cell = desk.cell(line, column.getValue());
        if (!cell.isEmpty()) {
          responses.put(
              column.getKey().key(), column.getKey().isDay() ? day(cell).toString() : cell);
        }
      }
      rows.add(
          new Entry(
              "row " + line,
              DESK,
              "complaint",
              desk.cell(line, "Case Number"),
              desk.cell(line, "Customer No"),
              day(desk.cell(line, "Opened")),
              null,
              null,
              Map.of("Product", desk.cell(line, "Product")),
              null,
              responses,
              List.of(),
              List.of(ANYTHING),
              desk.source(),
              line));
    }
    return rows;
  }

  private static LocalDate day(String cell) {
    return cell.contains("/") ? LocalDate.parse(cell, DAY) : LocalDate.parse(cell);
  }
}
