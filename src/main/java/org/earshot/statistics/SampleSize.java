package org.earshot.statistics;

/**
 * How far a number may be shown by how many customers it rests on: fewer than five could be known
 * by it, and fewer than thirty say too little to be ranked.
 */
public enum SampleSize {
  /** Fewer than five: no number and no quote. */
  HIDDEN("hidden"),
  /** Five to twenty-nine: a number with its interval, not ranked. */
  INDICATIVE("indicative"),
  /** Thirty or more. */
  RANKED("ranked");

  private static final long FEWEST_SHOWN = 5;
  private static final long FEWEST_RANKED = 30;

  private final String word;

  SampleSize(String word) {
    this.word = word;
  }

  /** The word used in tables. */
  public String word() {
    return word;
  }

  /** What so many customers allow. */
  public static SampleSize of(long customers) {
    if (customers < FEWEST_SHOWN) {
      return HIDDEN;
    }
    return customers < FEWEST_RANKED ? INDICATIVE : RANKED;
  }

  /**
   * Which parts of a breakdown must be hidden: those of one to four customers and, where that is
   * only one, the smallest other one too, since the one would follow from the total. Parts without
   * any customer hide nobody and stay.
   *
   * @param customers of every part, 0 or more
   * @return for every part, in the same order, whether it is hidden
   */
  public static boolean[] hidden(long... customers) {
    boolean[] hidden = new boolean[customers.length];
    int number = 0;
    int smallest = -1;
    for (int part = 0; part < customers.length; part++) {
      if (customers[part] > 0 && of(customers[part]) == HIDDEN) {
        hidden[part] = true;
        number++;
      } else if (customers[part] > 0 && (smallest < 0 || customers[part] < customers[smallest])) {
        smallest = part;
      }
    }
    if (number == 1 && smallest >= 0) {
      hidden[smallest] = true;
    }
    return hidden;
  }
}
