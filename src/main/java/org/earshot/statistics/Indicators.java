package org.earshot.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A table of yes and no: which of a fixed number of properties each row has, such as the themes,
 * the segment and the question of a respondent. Rows are kept sparse.
 */
public final class Indicators {

  private final int columns;
  private final int[][] rows;

  private Indicators(int columns, int[][] rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * A table.
   *
   * @param columns how many properties there are
   * @param rows for each row the numbers of its properties, from 0, in any order; named twice
   *     counts once
   * @throws IllegalArgumentException when a number is not below the number of columns
   */
  public static Indicators of(int columns, int[][] rows) {
    int[][] sorted = new int[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      sorted[row] = Arrays.stream(rows[row]).sorted().distinct().toArray();
      int[] named = sorted[row];
      if (named.length > 0 && (named[0] < 0 || named[named.length - 1] >= columns)) {
        throw new IllegalArgumentException(
            "row " + row + " names a property outside 0 to " + (columns - 1));
      }
    }
    return new Indicators(columns, sorted);
  }

  /** How many properties there are. */
  public int columns() {
    return columns;
  }

  /** How many rows there are. */
  public int rows() {
    return rows.length;
  }

  /** How many rows have a property. */
  public long count(int column) {
    return IntStream.range(0, rows.length).filter(row -> has(row, column)).count();
  }

  /** Whether a row has a property. */
  boolean has(int row, int column) {
    return Arrays.binarySearch(rows[row], column) >= 0;
  }

  /** The properties of a row, ascending; not to be changed. */
  int[] row(int row) {
    return rows[row];
  }
}
