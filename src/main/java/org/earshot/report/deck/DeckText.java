package org.earshot.report.deck;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.earshot.report.blocks.PrintableText;

/** A place for words on a slide. */
final class DeckText {

  static final Color INK = new Color(0x1F2933);
  static final Color SOFT = new Color(0x52606D);
  static final Color BLUE = new Color(0x005A8C);
  static final Color RULE = new Color(0xD5DBE1);
  static final Color SHADE = new Color(0xEEF2F6);

  private static final String FONT = "Arial";

  private final XSLFTextShape shape;
  private XSLFTextParagraph paragraph;

  private DeckText(XSLFTextShape shape) {
    this.shape = shape;
    shape.clearText();
    shape.setWordWrap(true);
    shape.setTextAutofit(TextAutofit.NONE);
    shape.setVerticalAlignment(VerticalAlignment.TOP);
    shape.setLeftInset(0);
    shape.setRightInset(0);
    shape.setTopInset(0);
    shape.setBottomInset(0);
  }

  /** A new place. */
  static DeckText in(XSLFSlide slide, Rectangle2D place) {
    XSLFTextShape box = slide.createTextBox();
    box.setAnchor(place);
    return new DeckText(box);
  }

  /** The place of the slide's title, by which programs list slides. */
  static DeckText title(XSLFSlide slide, Rectangle2D place) {
    XSLFTextShape title = slide.getPlaceholder(0);
    title.setAnchor(place);
    return new DeckText(title);
  }

  /** Begins a paragraph with some space below it, in points. */
  DeckText paragraph(double below) {
    paragraph = shape.addNewTextParagraph();
    paragraph.setTextAlign(TextAlign.LEFT);
    // In hundredths of a line when positive, in points when negative.
    paragraph.setSpaceBefore(0d);
    paragraph.setSpaceAfter(-below);
    paragraph.setLineSpacing(100d);
    return this;
  }

  /** Sets the words of this place to the right. */
  DeckText right() {
    paragraph.setTextAlign(TextAlign.RIGHT);
    return this;
  }

  /** Adds words. */
  DeckText plain(String words, double size, Color colour) {
    run(words, size, colour);
    return this;
  }

  /** Adds bold words. */
  DeckText bold(String words, double size, Color colour) {
    run(words, size, colour).setBold(true);
    return this;
  }

  private XSLFTextRun run(String words, double size, Color colour) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(PrintableText.of(words));
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setFontColor(colour);
    run.setBold(false);
    return run;
  }
}
