package org.earshot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.earshot.ingest.ColumnMapping;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.FeedbackKind;
import org.earshot.ingest.ScoreScale;
import org.earshot.insight.impact.ImpactAnalysis;
import org.earshot.insight.impact.ScaleImpact;
import org.earshot.insight.impact.ThemeImpact;
import org.earshot.insight.impact.ThemeImpact.Link;
import org.earshot.insight.ledger.Entry;
import org.earshot.themes.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The effects that were planted in the sample's scores come out of the regression, from the themes
 * that the truth says every feedback has.
 */
final class PlantedImpactTest {

  private static final Path FOLDER = Path.of("sample-data");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

  private static final Map<String, Double> EFFECTS = new TreeMap<>();

  private static ScaleImpact weekly;
  private static ScaleImpact web;

  @BeforeAll
  static void analyse() throws IOException {
    List<Theme> themes = new ArrayList<>();
    JsonNode truth = JsonMapper.builder().build().readTree(FOLDER.resolve("truth.json").toFile());
    for (JsonNode theme : truth.get("themes")) {
      String id = theme.get("id").asText();
      EFFECTS.put(id, theme.get("effect").asDouble());
      themes.add(new Theme(id, theme.get("name").asText(), "G1", "all", List.of()));
    }
    List<ExportSource> inputs =
        List.of(
            source("weekly", new ScoreScale(1, 5, 1, List.of(6.0, 7.0))),
            source("web", new ScoreScale(0, 10, 10, List.of())));
    List<ScaleImpact> scales = ImpactAnalysis.of(entries(), inputs, themes).scales();
    assertThat(scales).hasSize(2);
    weekly = scales.get(0);
    web = scales.get(1);
  }

  @Test
  void scaleWithMostAnswersIsTheHeadline() {
    assertThat(weekly.scale()).isEqualTo("1–5, 1 is best");
    assertThat(weekly.unit()).isEqualTo("points");
    assertThat(weekly.answers()).isGreaterThan(web.answers());
    assertThat(web.unit()).isEqualTo("NPS points");
  }

  /** Of 40 intervals of 95 %, fewer than 36 hold the truth with one chance in 20. */
  @Test
  void plantedEffectsLieInsideTheirIntervals() {
    List<ThemeImpact> compared =
        weekly.themes().stream().filter(theme -> theme.coefficient().hasInterval()).toList();
    assertThat(compared).hasSizeGreaterThanOrEqualTo(38);
    List<String> missed =
        compared.stream()
            .filter(theme -> theme.coefficient().excludes(better(theme)))
            .map(ThemeImpact::themeId)
            .toList();
    assertThat((double) missed.size() / compared.size())
        .as(missed.toString())
        .isLessThanOrEqualTo(0.1);
  }

  @Test
  void noThemeIsSaidToGoTheWrongWay() {
    for (ScaleImpact scale : List.of(weekly, web)) {
      for (ThemeImpact theme : scale.themes()) {
        if (theme.link() == Link.WORSE) {
          assertThat(better(theme)).as(theme.name()).isNegative();
        }
        if (theme.link() == Link.BETTER) {
          assertThat(better(theme)).as(theme.name()).isPositive();
        }
      }
    }
  }

  @Test
  void effectsOfHalfAPointAreSeenInEveryThemeThatIsRanked() {
    assertThat(weekly.themes())
        .filteredOn(theme -> theme.ranked() && Math.abs(better(theme)) >= 0.5)
        .hasSizeGreaterThan(20)
        .extracting(ThemeImpact::link)
        .containsOnly(Link.WORSE, Link.BETTER);
  }

  @Test
  void largePainsOfTheWebSurveyAreSeen() {
    assertThat(web.themes())
        .filteredOn(theme -> theme.ranked() && better(theme) <= -0.5)
        .hasSizeGreaterThan(3)
        .extracting(ThemeImpact::link)
        .containsOnly(Link.WORSE);
  }

  /** The planted effects are of a scale on which 1 is best. */
  private static double better(ThemeImpact theme) {
    return -EFFECTS.get(theme.themeId());
  }

  private static ExportSource source(String path, ScoreScale scale) {
    ColumnMapping columns =
        new ColumnMapping("id", "customer", "date", null, List.of("text"), "score", List.of());
    return new ExportSource(
        FOLDER.toAbsolutePath(),
        path,
        FeedbackKind.SURVEY,
        columns,
        List.of(),
        scale,
        null,
        List.of());
  }

  private static List<Entry> entries() throws IOException {
    Map<String, SampleFiles.Table> surveys =
        SampleFiles.surveys(FOLDER).stream()
            .collect(Collectors.toMap(SampleFiles.Table::source, Function.identity()));
    SampleFiles.Table store = SampleFiles.webSurvey(FOLDER);
    List<Entry> entries = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows =
        CSVParser.parse(FOLDER.resolve("truth-feedback.csv"), StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        int line = Integer.parseInt(row.get("line"));
        List<String> themes = List.of(row.get("themes").split(" "));
        String id = row.get("source") + " " + line + " " + row.get("column");
        if (surveys.containsKey(row.get("source"))) {
          entries.add(weekly(id, surveys.get(row.get("source")), line, themes));
        } else if (row.get("source").equals(store.source())) {
          entries.add(web(id, store, line, row.get("column"), themes));
        }
      }
    }
    entries.sort(Comparator.comparing(Entry::id));
    return entries;
  }

  private static Entry weekly(String id, SampleFiles.Table table, int line, List<String> themes) {
    double rating = table.cell(line, "Rating").isEmpty() ? 6 : number(table, line, "Rating");
    return new Entry(
        id,
        0,
        "survey",
        table.cell(line, "Response ID"),
        known(table.cell(line, "Customer")),
        LocalDate.parse(table.cell(line, "Date"), DAY),
        table.cell(line, "Question"),
        rating > 5 ? null : (Double) rating,
        Map.of("Branch", table.cell(line, "Branch"), "Channel", table.cell(line, "Channel")),
        null,
        Map.of(),
        List.of(),
        themes);
  }

  private static Entry web(
      String id, SampleFiles.Table table, int line, String question, List<String> themes) {
    String date = table.cell(line, "Submit Date (UTC)");
    return new Entry(
        id,
        1,
        "survey",
        table.cell(line, "#"),
        known(table.cell(line, "Email")),
        date.isEmpty() ? null : LocalDate.parse(date.substring(0, 10)),
        question,
        number(table, line, "How likely are you to recommend us?"),
        Map.of("Product", table.cell(line, "Product")),
        null,
        Map.of(),
        List.of(),
        themes);
  }

  private static String known(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static double number(SampleFiles.Table table, int line, String column) {
    return Double.parseDouble(table.cell(line, column));
  }
}
