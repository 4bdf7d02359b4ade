package org.earshot.ingest;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of a row, or of a cell where there are several text columns, as it was read: those of
 * a feedback except its id, and what became of it.
 */
final class ReadColumns {

  /** {@link ExportFile#number()}. */
  static final String FILE = "file";

  /** {@link Fate#name()}; duplicates are not known yet when a row is read. */
  static final String FATE = "fate";

  /** {@link ScoreFate#name()}. */
  static final String SCORE_FATE = "score_fate";

  /** Whether a date was written, readable or not. */
  static final String DATE_FILLED = "date_filled";

  /** Whether a date was written that fits no pattern. */
  static final String DATE_UNREADABLE = "date_unreadable";

  /** The column at fault of a rejected row, and otherwise null. */
  static final String FAULT_COLUMN = "fault_column";

  /** Why a row is rejected; otherwise null. */
  static final String FAULT = "fault";

  /**
   * What the feedback says, as digits: equal for feedback that is the same. Rows of every other
   * fate have a key of their own.
   */
  static final String KEY = "key";

  /** Whether the feedback has a case id, so that it cannot be said twice. */
  static final String CASED = "cased";

  /** What of the row is not in its key, as digits: an order that row numbers have no part in. */
  static final String CONTENT = "content";

  /** {@link RowFacts#answerState()}; empty for what is not usable or says nothing of answers. */
  static final String ANSWER_STATE = "answer_state";

  /** The date as days since 1970-01-01; null when undated. */
  static final String DAY = "day";

  /** The shape of a row as it was read. */
  static final StructType SCHEMA =
      new StructType()
          .add(FILE, DataTypes.IntegerType, false)
          .add(FATE, DataTypes.StringType, false)
          .add(SCORE_FATE, DataTypes.StringType, false)
          .add(DATE_FILLED, DataTypes.BooleanType, false)
          .add(DATE_UNREADABLE, DataTypes.BooleanType, false)
          .add(FAULT_COLUMN, DataTypes.StringType)
          .add(FAULT, DataTypes.StringType)
          .add(KEY, DataTypes.StringType, false)
          .add(CASED, DataTypes.BooleanType, false)
          .add(CONTENT, DataTypes.StringType, false)
          .add(ANSWER_STATE, DataTypes.StringType, false)
          .add(DAY, DataTypes.IntegerType)
          .add(FeedbackColumns.SOURCE, DataTypes.StringType, false)
          .add(FeedbackColumns.LINE, DataTypes.IntegerType, false)
          .add(FeedbackColumns.COLUMN, DataTypes.StringType, false)
          .add(FeedbackColumns.INPUT, DataTypes.IntegerType, false)
          .add(FeedbackColumns.KIND, DataTypes.StringType, false)
          .add(FeedbackColumns.CASE_ID, DataTypes.StringType)
          .add(FeedbackColumns.CUSTOMER, DataTypes.StringType)
          .add(FeedbackColumns.QUESTION, DataTypes.StringType)
          .add(FeedbackColumns.TEXT, DataTypes.StringType, false)
          .add(FeedbackColumns.SCORE, DataTypes.DoubleType)
          .add(
              FeedbackColumns.SEGMENTS,
              DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false),
              false)
          .add(FeedbackColumns.PROBLEM, DataTypes.StringType)
          .add(
              FeedbackColumns.RESPONSES,
              DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false),
              false);

  private ReadColumns() {}
}
