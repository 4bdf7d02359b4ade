package org.earshot.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The truth agrees with the files as an independent reading finds them. */
final class TruthTest {

  private static final Path FOLDER = Path.of("sample-data");
  private static final Pattern INVENTED =
      Pattern.compile(
          "[a-z0-9.]+@example\\.(org|com|net)"
              + "|01632 960\\d{3}|07700 ?900\\d{3}|\\+44 7700 900\\d{3}"
              + "|4111 1111 1111 1111|5555 5555 5555 4444|4012-8888-8888-1881|5105 1051 0510 5100");

  private static JsonNode truth;
  private static Map<SampleFiles.Place, String> feedback;
  private static Map<SampleFiles.Place, List<String>> themes;

  @BeforeAll
  static void read() throws IOException {
    truth = JsonMapper.builder().build().readTree(FOLDER.resolve("truth.json").toFile());
    feedback = SampleFiles.feedback(FOLDER);
    themes = new LinkedHashMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(FOLDER.resolve("truth-feedback.csv"), StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        themes.put(
            new SampleFiles.Place(
                row.get("source"), Integer.parseInt(row.get("line")), row.get("column")),
            List.of(row.get("themes").split(" ")));
      }
    }
  }

  @Test
  void everyUsableFeedbackHasItsThemesInTheTruthAndNoOther() {
    assertThat(themes.keySet()).isEqualTo(feedback.keySet());
    assertThat(truth.get("usable").asInt()).isEqualTo(feedback.size()).isGreaterThan(4000);
  }

  @Test
  void themeCountsAreThoseOfTheFeedback() {
    for (JsonNode theme : truth.get("themes")) {
      String id = theme.get("id").asText();
      long count = themes.values().stream().filter(spoken -> spoken.contains(id)).count();
      assertThat(theme.get("feedback").asLong()).as(id).isEqualTo(count).isGreaterThan(30);
    }
  }

  @Test
  void fatesOfAFileAddUpToItsCells() throws IOException {
    Map<String, Integer> records = new TreeMap<>();
    List<SampleFiles.Table> tables = new ArrayList<>(SampleFiles.surveys(FOLDER));
    tables.add(SampleFiles.webSurvey(FOLDER));
    tables.add(SampleFiles.complaints(FOLDER));
    tables.forEach(table -> records.put(table.source(), table.lines()));
    Map<String, Integer> told = new TreeMap<>();
    for (JsonNode file : truth.get("files")) {
      String source = file.get("source").asText();
      told.put(source, file.get("records").asInt());
      int sum = 0;
      for (String fate : List.of("usable", "blank", "placeholder", "duplicate", "rejected")) {
        sum += file.get(fate).asInt();
      }
      assertThat(sum).as(source).isEqualTo(file.get("cells").asInt());
      long usable =
          feedback.keySet().stream().filter(place -> place.source().equals(source)).count();
      assertThat(file.get("usable").asLong()).as(source).isEqualTo(usable);
    }
    assertThat(told).isEqualTo(records);
  }

  @Test
  void aboutAThirdSaysNothing() {
    int cells = 0;
    int silent = 0;
    for (JsonNode file : truth.get("files")) {
      cells += file.get("cells").asInt();
      silent += file.get("blank").asInt() + file.get("placeholder").asInt();
    }
    assertThat((double) silent / cells).isBetween(0.28, 0.4);
  }

  @Test
  void weekSentAgainIsTheSameBytes() throws IOException {
    JsonNode again = truth.get("sentAgain");
    Path surveys = FOLDER.resolve("surveys");
    assertThat(
            Files.mismatch(
                surveys.resolve(again.get("source").asText()),
                surveys.resolve(again.get("again").asText())))
        .isEqualTo(-1);
  }

  @Test
  void emergingThemeIsNotSpokenOfBeforeItsWeekAndGrows() {
    JsonNode emerging = truth.get("emerging");
    String first = emerging.get("firstWeek").asText();
    List<Integer> after = new ArrayList<>();
    emerging
        .get("feedbackByWeek")
        .properties()
        .forEach(
            week -> {
              if (week.getKey().compareTo(first) < 0) {
                assertThat(week.getValue().asInt()).as(week.getKey()).isZero();
              } else {
                after.add(week.getValue().asInt());
              }
            });
    assertThat(after).hasSize(7).doesNotContain(0);
    assertThat(after.get(5) + after.get(6)).isGreaterThan(after.get(0) + after.get(1));
  }

  @Test
  void selfCheckInHalvesTheQueueAndNewAccessPointsChangeNothing() {
    for (JsonNode action : truth.get("actions")) {
      double before =
          action.get("feedbackBefore").asDouble() / action.get("exposureBefore").asDouble();
      double after =
          action.get("feedbackAfter").asDouble() / action.get("exposureAfter").asDouble();
      double expected = action.get("helped").asBoolean() ? 0.5 : 1;
      assertThat(after / before).as(action.get("id").asText()).isCloseTo(expected, within(0.2));
    }
  }

  @Test
  void personalDataStandsWhereTheTruthSaysAndBelongsToNobody() {
    assertThat(truth.get("personalData").size()).isGreaterThan(50);
    for (JsonNode place : truth.get("personalData")) {
      String value = place.get("value").asText();
      assertThat(value).matches(INVENTED);
      assertThat(
              feedback.get(
                  new SampleFiles.Place(
                      place.get("source").asText(),
                      place.get("line").asInt(),
                      place.get("column").asText())))
          .contains(value);
    }
  }

  @Test
  void whoOnlyComplainsRarelyRatesVeryGood() throws IOException {
    Set<String> praise = new TreeSet<>();
    for (JsonNode theme : truth.get("themes")) {
      if (theme.get("sentiment").asText().equals("positive")) {
        praise.add(theme.get("id").asText());
      }
    }
    Map<String, Set<String>> spoken = new TreeMap<>();
    Map<String, String> ratings = new TreeMap<>();
    for (SampleFiles.Table survey : SampleFiles.surveys(FOLDER)) {
      for (int line = 1; line <= survey.lines(); line++) {
        List<String> said = themes.get(new SampleFiles.Place(survey.source(), line, "Comment"));
        if (said != null) {
          String response = survey.cell(line, "Response ID");
          spoken.computeIfAbsent(response, absent -> new TreeSet<>()).addAll(said);
          ratings.put(response, survey.cell(line, "Rating"));
        }
      }
    }
    spoken.values().removeIf(said -> said.stream().anyMatch(praise::contains));
    ratings.keySet().retainAll(spoken.keySet());
    long veryGood = ratings.values().stream().filter("1"::equals).count();
    assertThat(ratings).hasSizeGreaterThan(300);
    assertThat((double) veryGood / ratings.size()).isLessThan(0.05);
  }

  @Test
  void complaintDeskLeavesSomeUnansweredAndCustomersComeAgain() throws IOException {
    SampleFiles.Table desk = SampleFiles.complaints(FOLDER);
    Set<String> without = new TreeSet<>();
    for (int line = 1; line <= desk.lines(); line++) {
      if (desk.cell(line, "First Reply").isEmpty()) {
        without.add(desk.cell(line, "Case Number"));
      }
    }
    JsonNode complaints = truth.get("complaints");
    assertThat(without).containsAll(texts(complaints.get("unanswered")));
    assertThat(without).doesNotContainAnyElementsOf(texts(complaints.get("late")));
    assertThat(complaints.get("unanswered").size()).isGreaterThan(20);
    assertThat(complaints.get("late").size()).isGreaterThan(20);
    assertThat(complaints.get("reopened").size()).isGreaterThan(10);
    assertThat(complaints.get("repeatCustomers").size()).isGreaterThan(20);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
