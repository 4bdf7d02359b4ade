package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.LocalSpark;
import org.earshot.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weekly job finds in the sample what was planted there. */
final class PlantedThemesTest {

  private static final Path SAMPLE = Path.of("sample-data");
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String EMERGING = "shop-charged-twice";

  @TempDir private static Path folder;
  private static JsonNode truth;
  private static Map<String, Set<Place>> planted;
  private static ReportTables tables;
  private static FoundThemes found;

  /** Where a feedback stands. */
  record Place(String source, String line, String column) {

    static Place of(CSVRecord row) {
      return new Place(row.get("source"), row.get("line"), row.get("column"));
    }
  }

  @BeforeAll
  static void run() throws IOException {
    LocalSpark.session();
    Map<String, String> sets =
        Map.of(
            "store", folder.resolve("store").toString(),
            "reports", folder.resolve("reports").toString());
    Job job = JobFile.read(Path.of("jobs/weekly.yaml"), sets, null, HERE);
    tables = new ReportTables(new JobRunner(Progress.SILENT).run(job).reportFolder());
    found = FoundThemes.in(tables);
    truth = JsonMapper.builder().build().readTree(SAMPLE.resolve("truth.json").toFile());
    planted = planted();
  }

  @Test
  void numbersOfTheTablesAddUp() {
    ReportLaws.hold(tables);
  }

  @Test
  void feedbackIsThatOfTheTruthAndNoOther() {
    Set<Place> all = new HashSet<>();
    planted.values().forEach(all::addAll);
    assertThat(tables.rows("feedback").stream().map(Place::of))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void rowsOfEveryFileHaveTheFatesOfTheTruth() {
    Map<String, List<String>> told = new TreeMap<>();
    for (JsonNode file : truth.get("files")) {
      List<String> counts = new ArrayList<>();
      for (String count :
          List.of(
              "cells",
              "usable",
              "blank",
              "placeholder",
              "duplicate",
              "rejected",
              "scoreMissing",
              "undated")) {
        counts.add(file.get(count).asText());
      }
      told.put(file.get("source").asText(), counts);
    }
    Map<String, List<String>> counted = new TreeMap<>();
    for (CSVRecord row : tables.rows("reconciliation")) {
      List<String> counts = new ArrayList<>();
      for (String count :
          List.of(
              "rows_read",
              "usable",
              "blank",
              "placeholder",
              "duplicate",
              "rejected",
              "score_missing",
              "undated")) {
        counts.add(row.get(count));
      }
      counted.put(row.get("source"), counts);
    }
    assertThat(counted).isEqualTo(told);
  }

  @Test
  void mostPlantedThemesAreFoundAsAThemeOrWithinOneGroup() {
    Map<String, Double> together = new TreeMap<>();
    Map<String, Double> alone = new TreeMap<>();
    planted.forEach(
        (id, feedback) -> {
          together.put(id, found.bestWithinAGroup(feedback));
          alone.put(id, found.agreement(found.nearest(feedback), feedback));
        });

    assertThat(shareFound(together)).as("found within one group: %s", together).isGreaterThan(0.75);
    assertThat(shareFound(alone)).as("found as one theme: %s", alone).isGreaterThan(0.45);
  }

  @Test
  void emergingThemeIsAThemeOfItsOwnThatRises() {
    Set<Place> charged = planted.get(EMERGING);
    String theme = found.nearest(charged);
    assertThat(found.agreement(theme, charged)).isGreaterThan(0.5);

    String began = truth.get("emerging").get("firstWeek").asText();
    long early = 0;
    long late = 0;
    long exposedEarly = 0;
    long exposedLate = 0;
    for (CSVRecord week : tables.rows("weeks")) {
      if (week.get("theme_id").equals(theme)) {
        boolean before = week.get("week").compareTo(began) < 0;
        long feedback = Long.parseLong(week.get("feedback"));
        long exposure = Long.parseLong(week.get("exposure"));
        early += before ? feedback : 0;
        exposedEarly += before ? exposure : 0;
        late += before ? 0 : feedback;
        exposedLate += before ? 0 : exposure;
      }
    }
    // Other wrong charges are near it, so that it is not empty before; but it becomes another size.
    assertThat((double) late / exposedLate)
        .as("share from %s on, %d strays before", began, early)
        .isGreaterThan(3.0 * early / exposedEarly);
    assertThat(changeLow(theme)).as("lower end of its change").isPositive();
  }

  /** Of feedback with a single planted theme, whose mentions can be about nothing else. */
  @Test
  void mentionsOfPraisedThemesAreMorePositiveThanThoseOfBlamedOnes() {
    Map<String, List<Double>> sentiments = new TreeMap<>();
    Map<Place, String> polarity = new HashMap<>();
    for (JsonNode theme : truth.get("themes")) {
      for (Place place : planted.get(theme.get("id").asText())) {
        polarity.merge(place, theme.get("sentiment").asText(), (one, other) -> "several");
      }
    }
    for (CSVRecord mention : tables.rows("mentions")) {
      String own = polarity.get(Place.of(mention));
      if (own != null && !mention.get("sentiment").isEmpty()) {
        sentiments
            .computeIfAbsent(own, sentiment -> new ArrayList<>())
            .add(Double.parseDouble(mention.get("sentiment")));
      }
    }
    assertThat(mean(sentiments.get("positive"))).isGreaterThan(0.3);
    assertThat(mean(sentiments.get("negative"))).isLessThan(-0.3);
  }

  @Test
  void plantedThemesAboutPracticesAreToldAsBrokenOrKept() {
    Map<String, CSVRecord> told = new TreeMap<>();
    tables.rows("practices").forEach(row -> told.put(row.get("practice"), row));
    for (String broken : List.of("apology", "acknowledgement", "ownership", "honesty", "returns")) {
      assertThat(Double.parseDouble(told.get(broken).get("share_broken_low")))
          .as("share of broken of %s", broken)
          .isGreaterThan(0.5);
    }
    assertThat(Long.parseLong(told.get("first-impression").get("kept"))).isGreaterThan(30);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  @Test
  void emergingThemeStandsAsASignalAndFewOthersDo() {
    String theme = found.nearest(planted.get(EMERGING));
    Set<String> standing = new TreeSet<>();
    for (CSVRecord row : tables.rows("signals")) {
      if (Set.of("signal", "provisional", "stands").contains(row.get("status"))) {
        standing.add(row.get("theme_id"));
      }
    }
    assertThat(standing).contains(theme).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void actionsAreJudgedAsPlanted() {
    Map<String, CSVRecord> actions = new TreeMap<>();
    tables.rows("actions").forEach(row -> actions.put(row.get("action_id"), row));

    CSVRecord helped = actions.get(truth.get("actions").get(0).get("id").asText());
    assertThat(helped.get("verdict")).isEqualTo("fewer");
    assertThat(Double.parseDouble(helped.get("rr_low")))
        .isLessThan(truth.get("actions").get(0).get("rateTimes").asDouble());
    CSVRecord useless = actions.get(truth.get("actions").get(1).get("id").asText());
    // It began after eleven weeks, one too few to conclude; its interval takes in no change.
    assertThat(useless.get("verdict")).isEqualTo("too early");
    assertThat(Double.parseDouble(useless.get("rr_low"))).isLessThan(1);
    assertThat(Double.parseDouble(useless.get("rr_high"))).isGreaterThan(1);
  }

  /** Counted from the export itself: of the rows with usable words, each row's score once. */
  @Test
  void netPromoterScoreIsThatOfTheWebSurveysRows() throws IOException {
    String file = "web-store-survey.csv";
    Set<String> lines = new HashSet<>();
    planted.values().stream()
        .flatMap(Set::stream)
        .filter(place -> place.source().equals(file))
        .forEach(place -> lines.add(place.line()));
    int promoters = 0;
    int detractors = 0;
    int answers = 0;
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(SAMPLE.resolve("web-survey/" + file), StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        String score = row.get("How likely are you to recommend us?");
        if (lines.contains(Long.toString(row.getRecordNumber())) && !score.isEmpty()) {
          answers++;
          promoters += Integer.parseInt(score) >= 9 ? 1 : 0;
          detractors += Integer.parseInt(score) <= 6 ? 1 : 0;
        }
      }
    }
    CSVRecord nps =
        tables.rows("scores").stream()
            .filter(row -> row.get("measure").equals("nps"))
            .filter(row -> row.get("question").isEmpty() && row.get("segment").isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(nps.get("source")).isEqualTo("web-survey");
    assertThat(Integer.parseInt(nps.get("n"))).isEqualTo(answers);
    assertThat(Double.parseDouble(nps.get("score")))
        .isCloseTo(100.0 * (promoters - detractors) / answers, within(1e-5));
  }

  @Test
  void personalDataIsNowhereInTheReport() throws IOException {
    List<String> shown = new ArrayList<>();
    tables.rows("mentions").forEach(row -> shown.add(row.get("mention")));
    tables.rows("themes").forEach(row -> shown.add(row.get("name") + " " + row.get("keywords")));
    shown.addAll(workbookTexts());
    String all = String.join("\n", shown);
    assertThat(truth.get("personalData")).hasSizeGreaterThan(100);
    for (JsonNode secret : truth.get("personalData")) {
      assertThat(all.contains(secret.get("value").asText())).as("%s is shown", secret).isFalse();
    }
  }

  private static double shareFound(Map<String, Double> agreement) {
    long reached = agreement.values().stream().filter(f1 -> f1 >= 0.5).count();
    return (double) reached / agreement.size();
  }

  private static double changeLow(String theme) {
    return tables.rows("themes").stream()
        .filter(row -> row.get("theme_id").equals(theme))
        .mapToDouble(row -> Double.parseDouble(row.get("change_low")))
        .sum();
  }

  private static List<String> workbookTexts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(tables.report().resolve("feedback.xlsx")))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
              texts.add(cell.getStringCellValue());
            }
          }
        }
      }
    }
    return texts;
  }

  private static Map<String, Set<Place>> planted() throws IOException {
    Map<String, Set<Place>> planted = new LinkedHashMap<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(SAMPLE.resolve("truth-feedback.csv"), StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        for (String theme : row.get("themes").split(" ", -1)) {
          planted.computeIfAbsent(theme, id -> new HashSet<>()).add(Place.of(row));
        }
      }
    }
    return planted;
  }
}
