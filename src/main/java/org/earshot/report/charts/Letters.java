package org.earshot.report.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Measures words, so that they fit. */
final class Letters {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private Letters() {}

  /** How wide words are, in pixels. */
  static double width(String words, Font font) {
    return font.getStringBounds(words, CONTEXT).getWidth();
  }

  /**
   * The words when they fit; else what stands before their brackets, which is a name too; else as
   * many of their first letters as fit, and an ellipsis.
   */
  static String fit(String words, Font font, double width) {
    if (width(words, font) <= width) {
      return words;
    }
    int brackets = words.indexOf(" (");
    if (brackets > 0 && width(words.substring(0, brackets), font) <= width) {
      return words.substring(0, brackets);
    }
    int end = words.length();
    while (end > 0 && width(words.substring(0, end).stripTrailing() + "…", font) > width) {
      end = words.offsetByCodePoints(end, -1);
    }
    return words.substring(0, end).stripTrailing() + "…";
  }

  /**
   * The words when they fit; else their beginning and their end, which may differ where it does.
   */
  static String fitMiddle(String words, Font font, double width) {
    if (width(words, font) <= width) {
      return words;
    }
    int[] letters = words.codePoints().toArray();
    int kept = letters.length - 1;
    String fitted = "…";
    while (kept > 0) {
      int head = (kept + 1) / 2;
      int tail = kept - head;
      fitted =
          new String(letters, 0, head).stripTrailing()
              + "…"
              + new String(letters, letters.length - tail, tail).stripLeading();
      if (width(fitted, font) <= width) {
        return fitted;
      }
      kept--;
    }
    return fitted;
  }

  /** The words in lines that are no wider than they may be, broken at spaces. */
  static List<String> lines(String words, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (line.length() > 0 && width(line + " " + word, font) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
