package org.earshot.report.blocks;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table in which a reader may write, to be read back. A format that cannot be given back leaves
 * it out.
 *
 * @param table what stands in it; the first column names the rows
 * @param entries for each column, what may be written into it
 * @param origin what a program must know to take back what was written, by name
 */
public record EditableTable(Table table, List<Entry> entries, SortedMap<String, String> origin)
    implements Block {

  /** Copies the list and the map. */
  public EditableTable {
    entries = List.copyOf(entries);
    origin = Collections.unmodifiableSortedMap(new TreeMap<>(origin));
    if (entries.size() != table.columns().size()) {
      throw new IllegalArgumentException(
          table.id() + ": " + entries.size() + " entries for " + table.columns().size());
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.editable(this);
  }

  /**
   * What may be written into a column.
   *
   * @param kind what its cells take
   * @param choices what is offered: one list for all rows, or one for each; none for no offer
   */
  public record Entry(Kind kind, List<List<String>> choices) {

    /** Nothing may be written. */
    public static final Entry LOCKED = new Entry(Kind.LOCKED, List.of());

    /** Anything may be written. */
    public static final Entry WORDS = new Entry(Kind.WORDS, List.of());

    /** A day. */
    public static final Entry DAY = new Entry(Kind.DAY, List.of());

    /** Yes or nothing. */
    public static final Entry YES = new Entry(Kind.CHOICE, List.of(List.of("yes")));

    /** Copies the lists. */
    public Entry {
      choices = choices.stream().map(List::copyOf).toList();
    }
  }

  /** What the cells of a column take. */
  public enum Kind {
    /** Nothing. */
    LOCKED,
    /** Words. */
    WORDS,
    /** One of the choices. */
    CHOICE,
    /** One of the choices or other words. */
    SUGGESTION,
    /** A day. */
    DAY
  }
}
