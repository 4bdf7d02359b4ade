package org.earshot.ingest;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of a feedback row, in order. A feedback is one person's free text at one time about
 * one question or case.
 */
public final class FeedbackColumns {

  /** 16 hexadecimal digits made from what the row says, not from where it stands. */
  public static final String FEEDBACK_ID = "feedback_id";

  /** The file, by name; with as many parent folders as tell it from the job's other files. */
  public static final String SOURCE = "source";

  /** The number of the record in its file, the first data record being 1. */
  public static final String LINE = "line";

  /** The header of the text column. */
  public static final String COLUMN = "column";

  /** The position of the export's entry in the job's {@code inputs}, from 0. */
  public static final String INPUT = "input";

  /** {@link FeedbackKind#word()}. */
  public static final String KIND = "kind";

  /** The case or response, as text; null when the export has none. */
  public static final String CASE_ID = "case_id";

  /** Who speaks; null when the export does not say. */
  public static final String CUSTOMER = "customer";

  /** The day; null when the export does not say. */
  public static final String DATE = "date";

  /** What was asked, space trimmed; null when the export does not say. */
  public static final String QUESTION = "question";

  /** The text of the cell, character for character. */
  public static final String TEXT = "text";

  /** The score on its own scale and direction; null when there is none or a missing code. */
  public static final String SCORE = "score";

  /** The row's segments: column name to value; empty values are left out. */
  public static final String SEGMENTS = "segments";

  /** The known problem that the case is an instance of; null when the export does not say. */
  public static final String PROBLEM = "problem";

  /**
   * How it was answered: {@link ResponseColumn#key()} to the words of the cell, a day in ISO form.
   * Empty cells are left out; a day that cannot be read stays as it is written.
   */
  public static final String RESPONSES = "responses";

  /** The shape of a feedback row. */
  public static final StructType SCHEMA =
      new StructType()
          .add(FEEDBACK_ID, DataTypes.StringType, false)
          .add(SOURCE, DataTypes.StringType, false)
          .add(LINE, DataTypes.IntegerType, false)
          .add(COLUMN, DataTypes.StringType, false)
          .add(INPUT, DataTypes.IntegerType, false)
          .add(KIND, DataTypes.StringType, false)
          .add(CASE_ID, DataTypes.StringType)
          .add(CUSTOMER, DataTypes.StringType)
          .add(DATE, DataTypes.DateType)
          .add(QUESTION, DataTypes.StringType)
          .add(TEXT, DataTypes.StringType, false)
          .add(SCORE, DataTypes.DoubleType)
          .add(
              SEGMENTS,
              DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false),
              false)
          .add(PROBLEM, DataTypes.StringType)
          .add(
              RESPONSES,
              DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false),
              false);

  private FeedbackColumns() {}
}
