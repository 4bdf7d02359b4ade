package org.earshot.report.deck;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.earshot.report.blocks.PrintableText;
import org.earshot.report.blocks.Quotes.Quote;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Slide;
import org.earshot.report.blocks.Tiles.Tile;
import org.earshot.report.charts.FittingLetters;

/**
 * Draws one slide: topic and headline above, then numbers, then the chart to the left and words to
 * the right of it.
 */
final class DeckSlide {

  private static final int MARGIN = 48;
  private static final int ACROSS = DeckReportWriter.WIDTH - 2 * MARGIN;
  private static final int HEAD = 54;
  private static final int FOOT = 500;
  private static final int GAP = 24;
  private static final int CHART = 540;
  private static final int TILE = 92;

  /** The space below a paragraph, in sizes of its letters. */
  private static final double BELOW = 0.6;

  private final XSLFSlide drawn;
  private int top;

  private DeckSlide(XSLFSlide drawn) {
    this.drawn = drawn;
  }

  /** Draws a slide on an empty one. */
  static void draw(XMLSlideShow deck, XSLFSlide empty, Slide slide, Report report, int number)
      throws IOException {
    DeckSlide page = new DeckSlide(empty);
    page.head(slide);
    page.foot(report, number);
    if (!slide.tiles().isEmpty()) {
      page.tiles(slide.tiles());
    }
    int left = MARGIN;
    if (slide.chart() != null) {
      new DeckChart(deck, empty, report)
          .draw(slide.chart(), place(MARGIN, page.top, CHART, FOOT - page.top));
      left += CHART + GAP;
    }
    page.words(slide, left);
    notes(deck, empty, slide.notes());
  }

  private void head(Slide slide) {
    DeckText.in(drawn, place(MARGIN, 30, ACROSS, 20))
        .paragraph(0)
        .bold(slide.topic(), 14, DeckText.BLUE);
    List<String> headline = List.of(slide.headline());
    int size = FittingLetters.size(headline, ACROSS, 76, 0, 30, 14);
    int high = (int) Math.ceil(FittingLetters.height(headline, ACROSS, 0, size));
    DeckText.title(drawn, place(MARGIN, HEAD, ACROSS, high))
        .paragraph(0)
        .bold(slide.headline(), size, DeckText.INK);
    bar(place(MARGIN, HEAD + high + 10, ACROSS, 1)).setFillColor(DeckText.RULE);
    top = HEAD + high + GAP;
  }

  private void foot(Report report, int number) {
    DeckText.in(drawn, place(MARGIN, 512, ACROSS - 60, 16))
        .paragraph(0)
        .plain(
            report.title() + " · " + report.subtitle(),
            FittingLetters.size(
                List.of(report.title() + " · " + report.subtitle()), ACROSS - 60, 16, 0, 11, 6),
            DeckText.SOFT);
    DeckText.in(drawn, place(MARGIN + ACROSS - 50, 512, 50, 16))
        .paragraph(0)
        .right()
        .plain(Integer.toString(number), 11, DeckText.SOFT);
  }

  private void tiles(List<Tile> tiles) {
    int wide = (ACROSS - (tiles.size() - 1) * GAP / 2) / tiles.size();
    for (int i = 0; i < tiles.size(); i++) {
      Tile tile = tiles.get(i);
      int left = MARGIN + i * (wide + GAP / 2);
      bar(place(left, top, wide, TILE)).setFillColor(DeckText.SHADE);
      int inner = wide - GAP;
      String value = tile.format().words(tile.value());
      int letters = FittingLetters.size(List.of(value), inner, 34, 0, 26, 12);
      // There is room for the first clause.
      String said = tile.note().replaceFirst(";.*", "");
      int note = FittingLetters.size(List.of(said), inner, 26, 0, 11, 7);
      DeckText.in(drawn, place(left + GAP / 2, top + 8, inner, TILE - 12))
          .paragraph(1)
          .plain(tile.label(), 12, DeckText.SOFT)
          .paragraph(1)
          .bold(value, letters, DeckText.INK)
          .paragraph(0)
          .plain(said, note, DeckText.SOFT);
    }
    top += TILE + GAP;
  }

  private void words(Slide slide, int left) {
    int wide = MARGIN + ACROSS - left;
    int room = FOOT - top;
    List<String> said = new ArrayList<>();
    slide.lines().forEach(line -> said.add(words(line)));
    int forQuotes = slide.quotes().isEmpty() ? 0 : said.isEmpty() ? room : room / 2;
    int size = FittingLetters.size(said, wide, room - forQuotes, BELOW, 20, 9);
    if (!said.isEmpty()) {
      int high = (int) Math.ceil(FittingLetters.height(said, wide, BELOW, size));
      DeckText lines = DeckText.in(drawn, place(left, top, wide, high));
      for (Sentence line : slide.lines()) {
        lines
            .paragraph(BELOW * size)
            .bold(line.head() + ". ", size, DeckText.BLUE)
            .plain(line.text(), size, DeckText.INK);
      }
      top += high;
    }
    if (!slide.quotes().isEmpty()) {
      quotes(slide.quotes(), left, wide);
    }
  }

  private static String words(Sentence line) {
    return line.head() + ". " + line.text();
  }

  private void quotes(List<Quote> quotes, int left, int wide) {
    int inner = wide - GAP / 2;
    List<String> said = new ArrayList<>();
    quotes.forEach(
        quote -> {
          said.add(words(quote));
          said.add(source(quote));
        });
    int size = FittingLetters.size(said, inner, FOOT - top, BELOW, 16, 9);
    int high = (int) Math.ceil(FittingLetters.height(said, inner, BELOW, size));
    bar(place(left, top, 3, Math.min(high, FOOT - top))).setFillColor(DeckText.BLUE);
    DeckText text = DeckText.in(drawn, place(left + GAP / 2, top, inner, high));
    for (Quote quote : quotes) {
      text.paragraph(2)
          .plain(words(quote), size, DeckText.INK)
          .paragraph(BELOW * size)
          .plain(source(quote), Math.max(8, size - 3), DeckText.SOFT);
    }
  }

  private static String words(Quote quote) {
    return "“" + quote.text().replaceAll("\\s+", " ") + "”";
  }

  private static String source(Quote quote) {
    return (quote.date() == null ? "" : quote.date() + " · ")
        + (quote.score().isEmpty() ? "" : "score " + quote.score() + " · ")
        + quote.source();
  }

  private XSLFAutoShape bar(Rectangle2D place) {
    XSLFAutoShape bar = drawn.createAutoShape();
    bar.setShapeType(ShapeType.RECT);
    bar.setAnchor(place);
    bar.setLineColor(null);
    return bar;
  }

  private static void notes(XMLSlideShow deck, XSLFSlide slide, String words) {
    for (XSLFTextShape place : deck.getNotesSlide(slide).getPlaceholders()) {
      if (place.getTextType() == Placeholder.BODY) {
        place.setText(PrintableText.of(words));
      }
    }
  }

  private static Rectangle2D place(int left, int top, int wide, int high) {
    return new Rectangle2D.Double(left, top, wide, high);
  }
}
