package org.earshot.report.deck;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.PrintableText;
import org.earshot.report.blocks.Report;
import org.earshot.report.charts.ChartPicture;
import org.earshot.report.charts.ChartSize;
import org.earshot.report.workbook.EmbeddedChart;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Draws a chart on a slide: a native one where there is one of its kind, else a picture. */
final class DeckChart {

  private static final int TITLE = 24;

  private final XMLSlideShow deck;
  private final XSLFSlide slide;
  private final Report report;

  DeckChart(XMLSlideShow deck, XSLFSlide slide, Report report) {
    this.deck = deck;
    this.slide = slide;
    this.report = report;
  }

  void draw(Chart chart, Rectangle2D place) throws IOException {
    if (EmbeddedChart.isNative(chart)) {
      embed(chart, place);
    } else {
      picture(chart, place);
    }
  }

  private void embed(Chart chart, Rectangle2D place) throws IOException {
    XSLFChart empty = deck.createChart();
    slide.addChart(
        empty,
        new Rectangle2D.Double(
            Units.toEMU(place.getX()),
            Units.toEMU(place.getY()),
            Units.toEMU(place.getWidth()),
            Units.toEMU(place.getHeight())));
    EmbeddedChart.draw(empty, chart, report);
    for (XSLFShape shape : slide.getShapes()) {
      if (shape instanceof XSLFGraphicFrame frame && frame.hasChart()) {
        ((CTGraphicalObjectFrame) frame.getXmlObject())
            .getNvGraphicFramePr()
            .getCNvPr()
            .setDescr(words(chart));
      }
    }
  }

  private void picture(Chart chart, Rectangle2D place) {
    DeckText.in(
            slide, new Rectangle2D.Double(place.getX(), place.getY() + 4, place.getWidth(), TITLE))
        .paragraph(0)
        .bold(chart.title(), 14, DeckText.INK);
    // The picture for telephones has the largest letters.
    ChartPicture picture = ChartPicture.inside(chart, ChartSize.NARROW);
    double scale =
        Math.min(
            place.getWidth() / picture.width(), (place.getHeight() - TITLE) / picture.height());
    XSLFPictureShape drawn = slide.createPicture(deck.addPicture(picture.png(), PictureType.PNG));
    drawn.setAnchor(
        new Rectangle2D.Double(
            place.getX(), place.getY() + TITLE, scale * picture.width(), scale * picture.height()));
    ((CTPicture) drawn.getXmlObject()).getNvPicPr().getCNvPr().setDescr(words(chart));
  }

  private static String words(Chart chart) {
    return PrintableText.of(chart.title() + ". " + chart.caption());
  }
}
