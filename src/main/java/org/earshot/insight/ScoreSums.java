package org.earshot.insight;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Moments;

/**
 * The count, sum and sum of squares of scores. Summed as decimals, so that the order in which they
 * are added cannot show in the last digit.
 */
final class ScoreSums implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int DECIMALS = 6;

  private long count;
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal squares = BigDecimal.ZERO;

  /** Adds a score, rounded to six decimals; null is none. */
  void add(Double score) {
    if (score != null) {
      BigDecimal exact = BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.HALF_UP);
      count++;
      sum = sum.add(exact);
      squares = squares.add(exact.multiply(exact));
    }
  }

  /** Adds what others have summed. */
  void merge(ScoreSums other) {
    count += other.count;
    sum = sum.add(other.sum);
    squares = squares.add(other.squares);
  }

  /** The mean, its interval within the scale; null without scores. */
  Estimate mean(CommonScale scale) {
    return mean(scale.low(), scale.high());
  }

  /** The mean, its interval within two bounds; null without scores. */
  Estimate mean(double least, double greatest) {
    return count == 0
        ? null
        : Moments.ofSums(count, sum, squares).estimate().within(least, greatest);
  }
}
