package org.earshot.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.threeten.extra.YearWeek;

/** Notes what became of every cell while the exports are written. */
final class Truth {

  /** What a careful reader makes of a cell. */
  enum Fate {
    USABLE,
    BLANK,
    PLACEHOLDER,
    DUPLICATE,
    REJECTED
  }

  /**
   * A cell of a text column.
   *
   * @param source the file
   * @param line the number of its record, the first data record being 1
   * @param column the header of the text column
   * @param branch the branch it is about
   * @param week the week of its date; null when it has none
   * @param fate what becomes of it
   * @param dontKnow whether its score is a code for "don't know"
   * @param comment what was written
   */
  record Cell(
      String source,
      int line,
      String column,
      Branch branch,
      YearWeek week,
      Fate fate,
      boolean dontKnow,
      Comment comment) {

    boolean usable() {
      return fate == Fate.USABLE;
    }

    boolean speaksOf(String theme) {
      return usable() && comment.themes().contains(theme);
    }
  }

  /** A record or cell that cannot be read. */
  record Fault(String source, int line, String column, String found) {}

  /** A record that ends before its last column and can be read for all that. */
  record Shortened(String source, int line, int cells) {}

  /** A record that repeats an earlier one. */
  record Repeat(String source, int line, String sameSource, int sameLine) {}

  private final List<Cell> cells = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Shortened> shorts = new ArrayList<>();
  private final List<Repeat> repeats = new ArrayList<>();
  private final Map<String, Integer> records = new TreeMap<>();

  void cell(Cell cell) {
    cells.add(cell);
  }

  void fault(Fault fault) {
    faults.add(fault);
  }

  void shortened(Shortened record) {
    shorts.add(record);
  }

  void repeat(Repeat repeat) {
    repeats.add(repeat);
  }

  void records(String source, int count) {
    records.put(source, count);
  }

  List<Cell> cells() {
    return cells;
  }

  List<Fault> faults() {
    return faults;
  }

  List<Shortened> shorts() {
    return shorts;
  }

  List<Repeat> repeats() {
    return repeats;
  }

  /** Data records by file. */
  Map<String, Integer> records() {
    return records;
  }

  static Fate fate(Comment comment) {
    if (!comment.themes().isEmpty()) {
      return Fate.USABLE;
    }
    return comment.text().isBlank() ? Fate.BLANK : Fate.PLACEHOLDER;
  }

  /** The fate of a cell that was sent before: what says nothing is no duplicate. */
  static Fate again(Comment comment) {
    Fate first = fate(comment);
    return first == Fate.USABLE ? Fate.DUPLICATE : first;
  }
}
