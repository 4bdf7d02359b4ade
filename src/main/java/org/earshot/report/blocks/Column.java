package org.earshot.report.blocks;

/**
 * One column of a table.
 *
 * @param id a name, unique in the table
 * @param title a few words
 * @param format how its cells are written
 * @param emphasis whether its numbers are also drawn
 */
public record Column(String id, String title, Format format, Emphasis emphasis) {

  /** A column whose cells are only written. */
  public Column(String id, String title, Format format) {
    this(id, title, format, Emphasis.NONE);
  }

  /** Whether numbers are also drawn. */
  public enum Emphasis {
    /** They are only written. */
    NONE,
    /** A bar in the cell, as long as the number is large. */
    BAR,
    /** The cell coloured, the deeper the larger the number is among those of all such columns. */
    DEPTH
  }
}
