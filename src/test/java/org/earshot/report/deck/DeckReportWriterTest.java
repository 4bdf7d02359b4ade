package org.earshot.report.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Slide;
import org.earshot.report.compose.ReportComposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeckReportWriterTest {

  @TempDir private Path folder;

  @Test
  void everySlideHasItsTitleItsWordsAndItsNotes() throws IOException {
    Report report = ReportComposer.compose(FindingsFixture.ferries());

    try (XMLSlideShow deck = open(written(report))) {
      assertThat(deck.getSlides()).hasSize(7).hasSameSizeAs(report.slides());
      for (int i = 0; i < report.slides().size(); i++) {
        XSLFSlide drawn = deck.getSlides().get(i);
        Slide slide = report.slides().get(i);
        assertThat(drawn.getTitle()).isEqualTo(slide.headline());
        assertThat(words(drawn)).contains(slide.topic());
        slide.lines().forEach(line -> assertThat(words(drawn)).contains(line.text()));
        slide.quotes().forEach(quote -> assertThat(words(drawn)).contains(quote.text()));
        assertThat(notes(drawn)).contains(slide.notes());
      }
    }
  }

  @Test
  void chartsAreNativeAndTheirNumbersComeWithThem() throws IOException {
    Report report = ReportComposer.compose(FindingsFixture.ferries());

    try (XMLSlideShow deck = open(written(report))) {
      assertThat(deck.getCharts()).hasSize(5);
      assertThat(deck.getPictureData()).hasSize(1);
      List<Double> counts = new ArrayList<>();
      try (XSSFWorkbook numbers = deck.getCharts().get(0).getWorkbook()) {
        numbers
            .getSheetAt(0)
            .forEach(
                row -> {
                  if (row.getRowNum() > 1) {
                    counts.add(row.getCell(1).getNumericCellValue());
                  }
                });
      } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException problem) {
        throw new AssertionError(problem);
      }
      assertThat(counts)
          .isEqualTo(
              FindingsFixture.ferries().themes().stream()
                  .limit(8)
                  .map(theme -> (double) theme.feedback())
                  .toList());
    }
  }

  @Test
  void nothingLiesOutsideItsSlideHoweverLongTheWords() throws IOException {
    Findings ferries = FindingsFixture.ferries();
    List<ThemeFinding> themes =
        ferries.themes().stream()
            .map(theme -> named(theme, FindingsFixture.LONG_NAME + " " + theme.name()))
            .toList();

    try (XMLSlideShow deck =
        open(written(ReportComposer.compose(FindingsFixture.withThemes(themes))))) {
      Rectangle2D page =
          new Rectangle2D.Double(0, 0, DeckReportWriter.WIDTH, DeckReportWriter.HEIGHT);
      for (XSLFSlide slide : deck.getSlides()) {
        for (XSLFShape shape : slide.getShapes()) {
          assertThat(page.contains(shape.getAnchor()))
              .as("slide %d: %s", slide.getSlideNumber(), shape.getAnchor())
              .isTrue();
        }
      }
    }
  }

  @Test
  void lettersCanBeRead() throws IOException {
    try (XMLSlideShow deck = open(written(ReportComposer.compose(FindingsFixture.ferries())))) {
      for (XSLFSlide slide : deck.getSlides()) {
        runs(slide).forEach(run -> assertThat(run.getFontSize()).isGreaterThanOrEqualTo(9));
      }
    }
  }

  @Test
  void findingsWithoutThemesDatesOrScoresMakeADeckToo() throws IOException {
    for (Findings findings :
        List.of(FindingsFixture.bare(), FindingsFixture.withThemes(List.of()))) {
      try (XMLSlideShow deck = open(written(ReportComposer.compose(findings)))) {
        assertThat(deck.getSlides()).hasSizeBetween(3, 7);
      }
    }
  }

  /** Two files of one second would hide a clock. */
  @Test
  void everyEntryCarriesTheDayOfTheReport() throws IOException {
    List<String> seen = new ArrayList<>();
    check(Files.newInputStream(written(ReportComposer.compose(FindingsFixture.ferries()))), seen);
    assertThat(seen).anyMatch(name -> name.startsWith("xl/")).contains("docProps/core.xml");
  }

  private static void check(InputStream zip, List<String> seen) throws IOException {
    LocalDateTime day = FindingsFixture.AS_OF.atStartOfDay();
    try (ZipInputStream entries = new ZipInputStream(zip)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        seen.add(entry.getName());
        assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(day);
        byte[] content = entries.readAllBytes();
        if (entry.getName().endsWith(".xlsx")) {
          check(new ByteArrayInputStream(content), seen);
        } else if (entry.getName().equals("docProps/core.xml")) {
          assertThat(new String(content, java.nio.charset.StandardCharsets.UTF_8))
              .contains(">2026-06-25T00:00:00Z<")
              .doesNotContainPattern(">20(?!26-06-25T00:00:00Z)\\d\\d-\\d\\d-\\d\\dT");
        }
      }
    }
  }

  private Path written(Report report) throws IOException {
    Path file = folder.resolve("deck.pptx");
    DeckReportWriter.write(report, file);
    return file;
  }

  private static XMLSlideShow open(Path file) throws IOException {
    return new XMLSlideShow(Files.newInputStream(file));
  }

  private static String words(XSLFSlide slide) {
    StringBuilder words = new StringBuilder();
    runs(slide).forEach(run -> words.append(run.getRawText()).append('\n'));
    return words.toString();
  }

  private static String notes(XSLFSlide slide) {
    StringBuilder words = new StringBuilder();
    slide
        .getNotes()
        .getTextParagraphs()
        .forEach(paragraphs -> paragraphs.forEach(one -> words.append(one.getText())));
    return words.toString();
  }

  private static List<XSLFTextRun> runs(XSLFSlide slide) {
    return slide.getShapes().stream()
        .filter(XSLFTextShape.class::isInstance)
        .map(XSLFTextShape.class::cast)
        .flatMap(shape -> shape.getTextParagraphs().stream())
        .flatMap(paragraph -> paragraph.getTextRuns().stream())
        .toList();
  }

  private static ThemeFinding named(ThemeFinding theme, String name) {
    return new ThemeFinding(
        theme.themeId(),
        name,
        theme.groupId(),
        theme.groupName(),
        theme.feedback(),
        theme.mentions(),
        theme.share(),
        theme.meanScore(),
        theme.firstWeek(),
        theme.lastWeek(),
        theme.change(),
        theme.sentiment(),
        theme.keywords());
  }
}
