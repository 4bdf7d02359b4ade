package org.earshot.report.blocks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The customers' own words, by theme.
 *
 * @param groups one for each theme
 */
public record Quotes(List<Group> groups) implements Block {

  /** Copies the list. */
  public Quotes {
    groups = List.copyOf(groups);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.quotes(this);
  }

  /**
   * The quotes of one theme.
   *
   * @param anchor the name that links lead to
   * @param title the theme
   * @param note how many feedback it has, in words
   * @param target where the theme stands in the table of themes
   * @param quotes in reading order
   */
  public record Group(String anchor, String title, String note, String target, List<Quote> quotes) {

    /** Copies the list. */
    public Group {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * One quote with the way back to it.
   *
   * @param text what the customer wrote
   * @param role why it was chosen, in a word
   * @param date the day; null when unknown
   * @param score the score in words; empty when there is none
   * @param source the file
   * @param line the number of the record in its file, the first data record being 1
   * @param feedbackId the feedback it is a piece of
   * @param row where that stands among the rows
   */
  public record Quote(
      String text,
      String role,
      LocalDate date,
      String score,
      String source,
      int line,
      String feedbackId,
      String row) {

    /** Why it was chosen and the way back, such as "typical · 2026-06-21 · W25.csv, line 7". */
    public String origin() {
      return Stream.of(
              role,
              date == null ? "" : date.toString(),
              score.isEmpty() ? "" : "score " + score,
              source + ", line " + Format.COUNT.words(line))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" · "));
    }
  }
}
