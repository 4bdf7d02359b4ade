package org.earshot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.insight.Findings;
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
    Path report = folder.resolve(name);
    ReportFolder.write(findings, report);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(report)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(report.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
