package org.earshot.insight;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import java.math.BigDecimal;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;

/**
 * The count, sum and sum of squares of a column of scores. Summed as decimals, so that the order in
 * which Spark adds partitions cannot show in the last digit.
 */
final class ScoreSums {

  private static final String EXACT = "decimal(18,6)";

  private ScoreSums() {}

  /** How many scores there are. */
  static Column count(String score) {
    return org.apache.spark.sql.functions.count(col(score)).as("score_count");
  }

  /** The sum of the scores. */
  static Column total(String score) {
    return sum(col(score).cast(EXACT)).as("score_sum");
  }

  /** The sum of the squared scores. */
  static Column squares(String score) {
    return sum(col(score).cast(EXACT).multiply(col(score).cast(EXACT))).as("score_squares");
  }

  /** The mean of an aggregated row, its interval within the scale; null without scores. */
  static Estimate mean(Row row, CommonScale scale) {
    long scores = row.<Long>getAs("score_count");
    return scores == 0
        ? null
        : Intervals.mean(
                scores, row.<BigDecimal>getAs("score_sum"), row.<BigDecimal>getAs("score_squares"))
            .within(scale.low(), scale.high());
  }
}
