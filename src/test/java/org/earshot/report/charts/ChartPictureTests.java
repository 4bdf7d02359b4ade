package org.earshot.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.ParetoChart;
import org.earshot.report.blocks.RowBarsChart;
import org.earshot.report.blocks.Tone;
import org.earshot.report.blocks.WeekLine;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

final class ChartPictureTests {

  private static final Chart PARETO =
      new ParetoChart(
          "largest",
          "Largest <themes> & more",
          "Caption",
          List.of(
              new ParetoChart.Bar("late \u0007 boat", 30, 0.3, 0.22, 0.4, 0.6),
              new ParetoChart.Bar("lost luggage", 20, 0.2, Double.NaN, Double.NaN, 1.0)));

  @Test
  void wordsStayWordsInSvg() throws Exception {
    String svg = ChartPicture.alone(PARETO).svg();
    assertThat(texts(svg))
        .contains("Largest <themes> & more", "late \ufffd boat", "lost luggage", "Caption")
        .anyMatch(text -> text.contains("30.0\u00a0%"));
    assertThat(svg).contains("font-family=\"Liberation Sans, Arial").doesNotContain(" style=\"");
  }

  @Test
  void leftOfZeroNumbersHaveNoSign() throws Exception {
    Chart bars =
        new RowBarsChart(
            "sides",
            "Sides",
            "",
            "Row",
            new Axis("Customers", Format.COUNT, Double.NaN, Double.NaN, Better.NEITHER),
            List.of("one"),
            List.of(
                new BarsChart.Series("Broken", Tone.BAD, List.of(-40.0)),
                new BarsChart.Series("Kept", Tone.GOOD, List.of(20.0))));
    assertThat(texts(ChartPicture.alone(bars).svg()))
        .contains("Broken", "Kept", "one", "40", "20", "0")
        .noneMatch(text -> text.startsWith("-") || text.startsWith("\u2212"));
  }

  @Test
  void aSingleKindOfBarIsNotNamed() throws Exception {
    Axis axis = new Axis("Mentions", Format.COUNT, Double.NaN, Double.NaN, Better.NEITHER);
    List<BarsChart.Series> only = List.of(new BarsChart.Series("Heard", Tone.MAIN, List.of(40.0)));
    Chart rows = new RowBarsChart("rows", "Why", "", "Row", axis, List.of("one"), only);
    Chart columns = new BarsChart("bars", "Why", "", "Row", axis, List.of("one"), only, List.of());
    assertThat(texts(ChartPicture.alone(rows).svg())).contains("one").doesNotContain("Heard");
    assertThat(texts(ChartPicture.alone(columns).svg())).contains("one").doesNotContain("Heard");
  }

  @Test
  void aPartWithoutValuesIsNotNamed() throws Exception {
    Axis axis = new Axis("Customers", Format.COUNT, Double.NaN, Double.NaN, Better.NEITHER);
    List<BarsChart.Series> parts =
        List.of(
            new BarsChart.Series("Broken", Tone.BAD, List.of(-40.0)),
            new BarsChart.Series("Kept", Tone.GOOD, List.of(0.0)));
    Chart rows = new RowBarsChart("rows", "Why", "", "Row", axis, List.of("one"), parts);
    Chart columns = new BarsChart("bars", "Why", "", "Row", axis, List.of("one"), parts, List.of());
    assertThat(texts(ChartPicture.alone(rows).svg())).contains("Broken").doesNotContain("Kept");
    assertThat(texts(ChartPicture.alone(columns).svg())).contains("Broken").doesNotContain("Kept");
  }

  @Test
  void theHighestColumnEndsBelowANumberOfTheAxis() throws Exception {
    Chart columns =
        new BarsChart(
            "bars",
            "Why",
            "",
            "Row",
            new Axis("Customers", Format.COUNT, 0, Double.NaN, Better.NEITHER),
            List.of("one"),
            List.of(new BarsChart.Series("Heard", Tone.MAIN, List.of(37.0))),
            List.of());
    assertThat(texts(ChartPicture.inside(columns, ChartSize.WIDE).svg())).contains("40");
  }

  @Test
  void theShortSideOfBarsHasANumberToo() throws Exception {
    Chart bars =
        new RowBarsChart(
            "sides",
            "Sides",
            "",
            "Row",
            new Axis("Customers", Format.COUNT, Double.NaN, Double.NaN, Better.NEITHER),
            List.of("one", "two"),
            List.of(
                new BarsChart.Series("Broken", Tone.BAD, List.of(-85.0, -3.0)),
                new BarsChart.Series("Kept", Tone.GOOD, List.of(0.0, 3.0))));
    // 88 customers in at most four steps: 50, and 50 on the other side of zero.
    assertThat(texts(ChartPicture.inside(bars, ChartSize.NARROW).svg()))
        .filteredOn("50"::equals)
        .hasSize(2);
  }

  @Test
  void namesThatDoNotFitBesideEachOtherTakeAnotherRow() {
    List<Double> ones = List.of(1.0);
    List<BarsChart.Series> parts =
        IntStream.range(0, 4)
            .mapToObj(i -> new BarsChart.Series("a part of the answers " + i, Tone.MAIN, ones))
            .toList();
    Axis axis = new Axis("n", Format.COUNT, 0, Double.NaN, Better.NEITHER);
    Chart bars = new BarsChart("bars", "Why", "", "Row", axis, List.of("one"), parts, List.of());
    assertThat(ChartPicture.inside(bars, ChartSize.NARROW).svg())
        .contains("a part of the answers 0", "a part of the answers 3");
  }

  @Test
  void aLongTitleTakesSeveralLinesAndLosesNothing() throws Exception {
    String title = "How many customers spoke of every one of the ferries ".repeat(3).strip();
    Chart chart =
        new ParetoChart(
            "largest",
            title,
            "",
            List.of(new ParetoChart.Bar("late boat", 30, 0.3, 0.22, 0.4, 0.6)));
    assertThat(String.join(" ", texts(ChartPicture.alone(chart).svg()))).contains(title);
  }

  @Test
  void pngIsTwiceTheSizeOfTheSvg() throws IOException {
    ChartPicture picture = ChartPicture.alone(PARETO);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
    assertThat(image.getWidth()).isEqualTo(2 * picture.width());
    assertThat(image.getHeight()).isEqualTo(2 * picture.height());
  }

  @Test
  void lettersComeFromTheClassPathNotFromTheMachine() {
    assertThat(ChartFont.plain(12).getFamily(Locale.ROOT)).isEqualTo("Liberation Sans");
    // 10 digits of 1,139 units of 2,048 each in Liberation Sans, as in Arial.
    assertThat(Letters.width("0123456789", ChartFont.plain(20)))
        .isCloseTo(10 * 20 * 1139 / 2048.0, Offset.offset(0.01));
  }

  @Test
  void wordsThatDoNotFitEndInAnEllipsis() {
    String fitted = Letters.fit("staff were rude 🙂🙂🙂🙂", ChartFont.plain(12), 100);
    assertThat(fitted).startsWith("staff").endsWith("…");
    assertThat(Letters.width(fitted, ChartFont.plain(12))).isLessThanOrEqualTo(100);
  }

  @Test
  void weeksWithoutAValueBreakTheLine() throws Exception {
    List<WeekLine.Point> points =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    new WeekLine.Point(
                        YearWeek.of(2026, 1).plusWeeks(i),
                        i == 4 ? Double.NaN : 3 + i * 0.1,
                        i == 4 ? Double.NaN : 2.8,
                        i == 4 ? Double.NaN : 4,
                        i < 7))
            .toList();
    Chart lines =
        new LinesChart(
            "score",
            "Score",
            "",
            new Axis("Score", Format.SCORE, Double.NaN, Double.NaN, Better.LOW),
            new WeekLine("Mean", points),
            List.of(new LinesChart.Level("Overall", 3.2)));
    assertThat(ChartPicture.inside(lines, ChartSize.NARROW).svg()).doesNotContain("NaN");
    assertThat(texts(ChartPicture.inside(lines, ChartSize.WIDE).svg())).contains("2026-W08");
  }

  @Test
  void hundredsOfWeeksAreLabelledWithoutCrowding() throws Exception {
    List<String> weeks =
        IntStream.range(0, 900)
            .mapToObj(i -> YearWeek.of(2000, 1).plusWeeks(i).toString())
            .toList();
    Chart bars =
        new BarsChart(
            "volume",
            "Volume",
            "",
            "Week",
            new Axis("n", Format.COUNT, 0, Double.NaN, Better.NEITHER),
            weeks,
            List.of(new BarsChart.Series("n", Tone.MAIN, weeks.stream().map(week -> 1.0).toList())),
            List.of());
    long labels =
        texts(ChartPicture.inside(bars, ChartSize.WIDE).svg()).stream()
            .filter(text -> text.contains("-W"))
            .count();
    assertThat(labels).isBetween(5L, 12L);
  }

  private static List<String> texts(String svg) throws Exception {
    Document document =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    NodeList texts = document.getElementsByTagName("text");
    return IntStream.range(0, texts.getLength())
        .mapToObj(i -> texts.item(i).getTextContent())
        .toList();
  }
}
