package org.earshot.report.deck;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Slide;
import org.earshot.report.workbook.ExcelReportWriter;
import org.earshot.report.workbook.FixedZip;

/** Writes the slides of a report as a PPTX file: the same bytes for the same report. */
public final class DeckReportWriter {

  /** Sixteen to nine, in points. */
  static final int WIDTH = 960;

  static final int HEIGHT = 540;

  private DeckReportWriter() {}

  /** Writes the deck, replacing what was there. */
  public static void write(Report report, Path file) throws IOException {
    LocalDate day = report.asOf() == null ? FixedZip.NO_DAY : report.asOf();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XMLSlideShow deck = new XMLSlideShow()) {
      ExcelReportWriter.describe(deck.getProperties(), report, day);
      widen(deck);
      XSLFSlideLayout layout = deck.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY);
      int number = 0;
      for (Slide slide : report.slides()) {
        number++;
        DeckSlide.draw(deck, deck.createSlide(layout), slide, report, number);
      }
      deck.write(bytes);
    }
    FixedZip.write(bytes.toByteArray(), day, file);
  }

  /** The library's empty deck is four to three; who adds a slide wants its places to fit. */
  private static void widen(XMLSlideShow deck) {
    double factor = (double) WIDTH / deck.getPageSize().width;
    deck.setPageSize(new Dimension(WIDTH, HEIGHT));
    for (XSLFSlideMaster master : deck.getSlideMasters()) {
      widen(master, factor);
      for (XSLFSlideLayout layout : master.getSlideLayouts()) {
        widen(layout, factor);
      }
    }
  }

  private static void widen(XSLFSheet sheet, double factor) {
    for (XSLFShape shape : sheet.getShapes()) {
      if (shape instanceof XSLFTextShape text && text.getAnchor() != null) {
        Rectangle2D place = text.getAnchor();
        text.setAnchor(
            new Rectangle2D.Double(
                place.getX() * factor, place.getY(), place.getWidth() * factor, place.getHeight()));
      }
    }
  }
}
