package org.earshot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.insight.Findings;
import org.earshot.report.blocks.Section;
import org.earshot.report.compose.ReportComposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFolderTests {

  @TempDir Path folder;

  @Test
  void everyFormatIsWritten() throws IOException {
    assertThat(written(FindingsFixture.ferries(), "all").keySet())
        .contains(
            "feedback.xlsx",
            "index.html",
            "deck.pptx",
            "digest.html",
            "digest.txt",
            "charts/themes-largest.svg",
            "charts/themes-largest.png",
            "charts/score-weeks.svg",
            "charts/volume-weeks.png",
            "charts/themes-weeks.svg",
            "charts/themes-change.svg",
            "charts/themes-score.svg",
            "charts/rows-to-themes.svg",
            "tables/reconciliation.csv",
            "tables/themes.csv",
            "tables/weeks.csv",
            "tables/rejections.csv");
  }

  @Test
  void sameFindingsGiveTheSameBytesInAnyLocaleAndZone() throws IOException {
    Map<String, byte[]> here = written(FindingsFixture.ferries(), "here");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getTimeZone(System.getProperty("user.timezone"));
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      Map<String, byte[]> there = written(FindingsFixture.ferries(), "there");
      assertThat(there.keySet()).isEqualTo(here.keySet());
      here.forEach((name, bytes) -> assertThat(there.get(name)).as(name).isEqualTo(bytes));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void onlyWhatIsChosenIsWritten() throws IOException {
    ReportChoice choice =
        new ReportChoice(
            "Tom & <Ann>", List.of(ReportFormat.PAGE, ReportFormat.CHARTS), List.of("trend"));

    Map<String, byte[]> files = written(FindingsFixture.ferries(), choice, "some");

    assertThat(files.keySet())
        .contains("index.html", "charts/themes-change.svg", "charts/themes-largest.svg")
        .doesNotContain("feedback.xlsx", "tables/themes.csv", "charts/themes-score.svg");
    String page = new String(files.get("index.html"), StandardCharsets.UTF_8);
    Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
    while (links.find()) {
      assertThat(page).contains(" id=\"" + links.group(1) + "\"");
    }
    assertThat(page).contains("<h1>Tom &amp; &lt;Ann&gt;</h1>");
    assertThat(page).contains("id=\"trend\"").doesNotContain("id=\"themes\"");
  }

  @Test
  void choiceIsFoundAgainInTheSettingsOfItsRun() {
    ReportChoice some =
        new ReportChoice(
            List.of(ReportFormat.TABLES, ReportFormat.DECK), List.of("data", "themes"));

    assertThat(some.settings())
        .containsEntry("report.formats", "deck, tables")
        .containsEntry("report.sections", "summary, themes, data");
    assertThat(ReportChoice.of(some.settings())).isEqualTo(some);
    ReportChoice named = new ReportChoice("R&D, A/S", some.formats(), some.sections());
    assertThat(ReportChoice.of(named.settings())).isEqualTo(named);
    assertThat(ReportChoice.of(ReportChoice.ALL.settings())).isEqualTo(ReportChoice.ALL);
    assertThat(ReportChoice.of(Map.of())).isEqualTo(ReportChoice.ALL);
  }

  @Test
  void everySectionCanBeChosen() {
    assertThat(ReportComposer.sections())
        .containsSubsequence(
            ReportComposer.compose(FindingsFixture.ferries()).sections().stream()
                .map(Section::id)
                .toList());
  }

  @Test
  void findingsWithoutDatesScoresOrQuotesMakeAReportToo() throws IOException {
    assertThat(written(FindingsFixture.bare(), "bare").keySet())
        .contains("feedback.xlsx", "index.html", "charts/themes-largest.svg")
        .noneMatch(name -> name.contains("week") && name.startsWith("charts/"));
  }

  @Test
  void findingsWithoutAThemeMakeAReportToo() throws IOException {
    assertThat(written(FindingsFixture.withThemes(List.of()), "none").keySet())
        .contains("feedback.xlsx", "index.html")
        .doesNotContain("charts/themes-largest.svg");
  }

  private Map<String, byte[]> written(Findings findings, String name) throws IOException {
    return written(findings, ReportChoice.ALL, name);
  }

  private Map<String, byte[]> written(Findings findings, ReportChoice choice, String name)
      throws IOException {
    Path report = folder.resolve(name);
    ReportFolder.write(findings, choice, report);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(report)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(report.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
