package org.earshot.report.charts;

import java.awt.Color;
import org.earshot.report.blocks.Tone;

/**
 * The colours of all charts, from the palette of Okabe and Ito that people see alike whatever their
 * colour vision. The page's style sheet turns them over in dark mode by their values.
 */
final class ChartColours {

  static final Color INK = new Color(31, 41, 51);

  /** Ink on an area that is light in dark mode too; the style sheet must not know it. */
  static final Color ON_LIGHT = new Color(32, 42, 52);

  static final Color SOFT = new Color(82, 96, 109);
  static final Color GRID = new Color(226, 230, 235);
  static final Color BLUE = new Color(0, 114, 178);

  /** For broad areas, light enough for a dark whisker to be seen on it. */
  static final Color MILD_BLUE = new Color(86, 152, 201);

  static final Color PALE_BLUE = new Color(153, 199, 224);
  static final Color ORANGE = new Color(230, 159, 0);
  static final Color VERMILION = new Color(213, 94, 0);
  static final Color GREEN = new Color(0, 158, 115);
  static final Color GREY = new Color(154, 165, 177);
  static final Color PALE_GREY = new Color(215, 220, 226);

  private ChartColours() {}

  /** The colour of a mark. */
  static Color of(Tone tone) {
    return switch (tone) {
      case MAIN -> BLUE;
      case SECOND -> ORANGE;
      case QUIET -> GREY;
      case GOOD -> GREEN;
      case BAD -> VERMILION;
    };
  }

  /** The colour of a mark for something that is not whole. */
  static Color pale(Tone tone) {
    return switch (tone) {
      case MAIN -> PALE_BLUE;
      case QUIET -> PALE_GREY;
      case SECOND, GOOD, BAD -> of(tone).brighter();
    };
  }
}
