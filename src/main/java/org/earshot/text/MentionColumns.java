package org.earshot.text;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of a mention, in order. A mention is a sentence-sized piece of a feedback that speaks
 * of one thing.
 */
public final class MentionColumns {

  /** The feedback it is a piece of. */
  public static final String FEEDBACK_ID = "feedback_id";

  /**
   * Where it starts in the cell, from 0, counted in Unicode code points (what a reader, Python or R
   * would call characters).
   */
  public static final String START = "start";

  /** Where it ends in the cell, exclusive, counted as {@link #START}. */
  public static final String END = "end";

  /** The clean and redacted text of the mention. */
  public static final String MENTION = "mention";

  /** The mention without the stop words of its export: what is encoded, counted and named. */
  public static final String GIST = "gist";

  /** Why the mention can have no theme, a {@link Silence#word()}; null when it has content. */
  public static final String SILENCE = "silence";

  /** The shape of a mention row. */
  public static final StructType SCHEMA =
      new StructType()
          .add(FEEDBACK_ID, DataTypes.StringType, false)
          .add(START, DataTypes.IntegerType, false)
          .add(END, DataTypes.IntegerType, false)
          .add(MENTION, DataTypes.StringType, false)
          .add(GIST, DataTypes.StringType, false)
          .add(SILENCE, DataTypes.StringType);

  private MentionColumns() {}
}
