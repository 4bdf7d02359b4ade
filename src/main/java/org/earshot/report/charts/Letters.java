package org.earshot.report.charts;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures words, so that they fit. */
final class Letters {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  /** How much of the width the end of words may take that are shortened in their middle. */
  private static final double END = 0.6;

  private Letters() {}

  /** How wide words are, in pixels. */
  static double width(String words, Font font) {
    return font.getStringBounds(words, CONTEXT).getWidth();
  }

  /**
   * The words when they fit; else what stands before their brackets, which is a whole name; else as
   * many of their first letters as fit and an ellipsis.
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
   * Every label as it fits. Labels that would then read alike are shortened in their middle, so
   * that their ends tell them apart.
   */
  static List<String> fitAll(List<String> labels, Font font, double width) {
    Map<String, Set<String>> alike = new HashMap<>();
    for (String label : labels) {
      alike.computeIfAbsent(fit(label, font, width), fitted -> new HashSet<>()).add(label);
    }
    List<String> fitted = new ArrayList<>();
    for (String label : labels) {
      String begun = fit(label, font, width);
      fitted.add(alike.get(begun).size() == 1 ? begun : withoutMiddle(label, font, width));
    }
    return fitted;
  }

  /**
   * The words when they fit; else as many letters of their beginning and of their end as fit around
   * an ellipsis.
   */
  static String withoutMiddle(String words, Font font, double width) {
    if (width(words, font) <= width) {
      return words;
    }
    int tail = words.length();
    while (tail > 0 && width("…" + words.substring(tail).stripLeading(), font) < END * width) {
      tail = words.offsetByCodePoints(tail, -1);
    }
    // The end begins with a whole word where it has one.
    int space = words.indexOf(' ', tail);
    String end = (space < 0 ? words.substring(tail) : words.substring(space)).stripLeading();
    int head = words.length() - end.length();
    while (head > 0 && width(words.substring(0, head).stripTrailing() + "…" + end, font) > width) {
      head = words.offsetByCodePoints(head, -1);
    }
    return words.substring(0, head).stripTrailing() + "…" + end;
  }

  /**
   * The words in no more than so many lines, broken at spaces. Words that are too wide alone are
   * shortened; when there are too many lines, what stands in brackets is left out first, then what
   * comes last.
   */
  static List<String> lines(String words, Font font, double width, int most) {
    List<String> lines = lines(words, font, width);
    int brackets = words.indexOf(" (");
    if (lines.size() > most && brackets > 0) {
      return lines(words.substring(0, brackets), font, width, most);
    }
    List<String> fitted = new ArrayList<>();
    for (int i = 0; i < Math.min(most, lines.size()); i++) {
      boolean last = i == most - 1;
      String rest = last ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i);
      fitted.add(fit(rest, font, width));
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
