package org.earshot.statistics;

import java.util.Arrays;

/**
 * What may be told of how many customers: the one rule of every output. Of fewer than {@value
 * #FEWEST_TO_SHOW} nothing is shown, up to {@value #FEWEST_TO_RANK} a number is indicative, from
 * there on it is ranked. What is hidden must not come out by subtraction either, so a breakdown
 * hides further cells until at least two are hidden and they hold {@value #FEWEST_TO_SHOW}
 * customers together.
 *
 * <p>Survey tools hide below 5 by default; ranking from 30 is where intervals keep what they
 * promise. A cell that nobody is in tells nothing of anybody and stays.
 */
public final class SmallNumbers {

  /** Below this many customers no number and no quote is shown. */
  public static final long FEWEST_TO_SHOW = 5;

  /** From this many customers on words of theirs may be quoted out of a breakdown. */
  public static final long FEWEST_TO_QUOTE = 10;

  /** Below this many customers a number is indicative. */
  public static final long FEWEST_TO_RANK = 30;

  /** What stands in the place of a hidden number. */
  public static final String HIDDEN = "fewer than " + FEWEST_TO_SHOW;

  private SmallNumbers() {}

  /** What may be told of a number of customers. */
  public enum Telling {
    /** Nothing: 1 to 4 customers. */
    HIDDEN("hidden"),
    /** A number with its interval, called indicative and not ranked: 5 to 29 customers, or none. */
    INDICATIVE("indicative"),
    /** A number with its interval and a rank: from 30 customers on. */
    RANKED("ranked");

    private final String word;

    Telling(String word) {
      this.word = word;
    }

    /** The word used in tables. */
    public String word() {
      return word;
    }
  }

  /**
   * What may be told of a number of customers.
   *
   * @throws IllegalArgumentException when the number is below 0
   */
  public static Telling of(long customers) {
    if (customers < 0) {
      throw new IllegalArgumentException("a number of customers cannot be " + customers);
    }
    if (customers > 0 && customers < FEWEST_TO_SHOW) {
      return Telling.HIDDEN;
    }
    return customers < FEWEST_TO_RANK ? Telling.INDICATIVE : Telling.RANKED;
  }

  /**
   * Whether two outputs, one about some customers and one about a part of them, may stand side by
   * side: nobody, or enough, must be left when one is taken from the other.
   *
   * @param whole the customers of the larger output, such as all weeks
   * @param part the customers of the smaller one, such as all weeks but the last
   */
  public static boolean mayBeCompared(long whole, long part) {
    if (part > whole) {
      throw new IllegalArgumentException(part + " customers are no part of " + whole);
    }
    return of(whole) != Telling.HIDDEN
        && of(part) != Telling.HIDDEN
        && of(whole - part) != Telling.HIDDEN;
  }

  /**
   * Which cells of a breakdown stay hidden when its total is known: those of fewer than {@value
   * #FEWEST_TO_SHOW} customers, and the smallest of the others as far as needed to keep them
   * hidden, of equal ones the first.
   *
   * @param customers the customers of each cell, no customer in two
   * @return whether each cell is hidden, in the same order
   */
  public static boolean[] hidden(long... customers) {
    boolean[] hidden = new boolean[customers.length];
    for (int cell = 0; cell < customers.length; cell++) {
      hidden[cell] = of(customers[cell]) == Telling.HIDDEN;
    }
    keep(customers, hidden);
    return hidden;
  }

  /**
   * Which cells of a table of two breakdowns stay hidden when the totals of its rows and columns
   * are known: as {@link #hidden(long...)} along every row and every column, until none needs
   * another.
   *
   * @param customers the customers of each cell, by row and column; all rows of one length
   */
  public static boolean[][] hidden(long[][] customers) {
    boolean[][] hidden = new boolean[customers.length][];
    for (int row = 0; row < customers.length; row++) {
      hidden[row] = hidden(customers[row]);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int column = 0; customers.length > 0 && column < customers[0].length; column++) {
        changed |= hideColumn(customers, hidden, column);
      }
      for (int row = 0; row < customers.length; row++) {
        changed |= keep(customers[row], hidden[row]);
      }
    }
    return hidden;
  }

  private static boolean hideColumn(long[][] customers, boolean[][] hidden, int column) {
    long[] cells = Arrays.stream(customers).mapToLong(row -> row[column]).toArray();
    boolean[] before = new boolean[cells.length];
    for (int row = 0; row < cells.length; row++) {
      before[row] = hidden[row][column];
    }
    boolean changed = keep(cells, before);
    for (int row = 0; row < cells.length; row++) {
      hidden[row][column] = before[row];
    }
    return changed;
  }

  /** Hides further cells until those that are hidden cannot be told apart; whether any was. */
  private static boolean keep(long[] customers, boolean[] hidden) {
    boolean changed = false;
    while (exposed(customers, hidden)) {
      int next = -1;
      for (int cell = 0; cell < customers.length; cell++) {
        boolean smaller = next < 0 || customers[cell] < customers[next];
        if (!hidden[cell] && customers[cell] != 0 && smaller) {
          next = cell;
        }
      }
      if (next < 0) {
        return changed;
      }
      hidden[next] = true;
      changed = true;
    }
    return changed;
  }

  private static boolean exposed(long[] customers, boolean[] hidden) {
    int cells = 0;
    long together = 0;
    for (int cell = 0; cell < customers.length; cell++) {
      cells += hidden[cell] ? 1 : 0;
      together += hidden[cell] ? customers[cell] : 0;
    }
    return cells == 1 || (cells > 0 && together < FEWEST_TO_SHOW);
  }
}
