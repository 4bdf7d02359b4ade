package org.earshot.insight;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What every gist tells beside its theme. */
public final class ToldColumns {

  /**
   * How likely it is negative and how likely positive, two numbers for each kind of question, in
   * the order of {@link org.earshot.insight.sentiment.QuestionKind}. The rest to 1 is neutral.
   */
  public static final String SENTIMENTS = "sentiments";

  /** The id of the practice that it most likely tells of; null when it hardly tells of any. */
  public static final String PRACTICE = "practice";

  /** Whether that was {@code KEPT} or {@code BROKEN}; null without one. */
  public static final String VERDICT = "verdict";

  /** How surely, 0 to 1; null without a practice. */
  public static final String SURENESS = "sureness";

  private ToldColumns() {}

  /** A shape with these columns at its end. */
  public static StructType addedTo(StructType shape) {
    return shape
        .add(SENTIMENTS, DataTypes.createArrayType(DataTypes.DoubleType, false), false)
        .add(PRACTICE, DataTypes.StringType)
        .add(VERDICT, DataTypes.StringType)
        .add(SURENESS, DataTypes.DoubleType);
  }
}
