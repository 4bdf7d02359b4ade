package org.earshot.ingest;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.first_value;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** The rows of all files as a table, read by a few Spark tasks. */
final class RowTable {

  /** The how manieth of equal rows of its file a row is, from 1; 1 for rows with a case id. */
  private static final String OCCURRENCE = "occurrence";

  private final JavaRDD<ExportFile> files;
  private final SparkSession spark;

  RowTable(SparkSession spark, List<ExportFile> files) {
    List<List<ExportFile>> loads =
        ReadingLoads.of(files, spark.sparkContext().defaultParallelism());
    this.spark = spark;
    this.files =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(loads, loads.size())
            .flatMap(List::iterator);
  }

  /** The newest date of a row that says something; null when there is none. */
  LocalDate newest() {
    return files.map(FileRows::newest).collect().stream()
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /**
   * The rows as they are read, with the columns of {@link ReadColumns}.
   *
   * @param window the days that the job looks at
   */
  Dataset<Row> read(DayWindow window) {
    return spark.createDataFrame(
        files.flatMap(file -> FileRows.of(file, window)), ReadColumns.SCHEMA);
  }

  /**
   * The rows with those that were sent before marked as duplicates, and each with the id of the
   * feedback it would be.
   *
   * <p>With a case id, what says the same is the same. Without one, equal rows of one file are as
   * many people, but the same rows in another file are the same people sent again: the second of
   * two equal rows equals the second of two equal rows there. Of what is the same the row of the
   * first file by name is kept; within a file, where the rest of the rows differs, a row chosen by
   * that rest, so that the order of rows does not matter.
   */
  static Dataset<Row> withDuplicates(Dataset<Row> rows) {
    Column[] inFile = {
      col(ReadColumns.DAY).asc_nulls_last(),
      col(ReadColumns.CONTENT),
      col(FeedbackColumns.LINE),
      col(FeedbackColumns.COLUMN)
    };
    Column countedInFile =
        row_number()
            .over(
                Window.partitionBy(ReadColumns.KEY, ReadColumns.FATE, ReadColumns.FILE)
                    .orderBy(inFile));
    Column[] everywhere = {
      fileName(), col(FeedbackColumns.SOURCE), inFile[0], inFile[1], inFile[2], inFile[3]
    };
    Column sent =
        row_number()
            .over(
                Window.partitionBy(ReadColumns.KEY, ReadColumns.FATE, OCCURRENCE)
                    .orderBy(everywhere));
    Column said = col(ReadColumns.FATE).equalTo(Fate.USABLE.name());
    // One shuffle by key serves both windows.
    return rows.repartition(col(ReadColumns.KEY))
        .withColumn(OCCURRENCE, when(col(ReadColumns.CASED), lit(1)).otherwise(countedInFile))
        .withColumn(
            ReadColumns.FATE,
            when(said.and(sent.gt(1)), lit(Fate.DUPLICATE.name())).otherwise(col(ReadColumns.FATE)))
        .withColumn(FeedbackColumns.FEEDBACK_ID, feedbackId())
        .withColumn(FeedbackColumns.DATE, date_from_unix_date(col(ReadColumns.DAY)));
  }

  /**
   * Rows with duplicates marked, each with the latest answers of those that are the same: an export
   * that is sent again knows what has been answered since. Only the answers move; which row is kept
   * does not change, so that neither ids nor the account of the files do.
   */
  static Dataset<Row> withLatestAnswers(Dataset<Row> rows) {
    WindowSpec same =
        Window.partitionBy(ReadColumns.KEY, OCCURRENCE)
            .orderBy(
                col(ReadColumns.ANSWER_STATE).desc(),
                fileName().desc(),
                col(FeedbackColumns.SOURCE).desc(),
                col(ReadColumns.CONTENT),
                col(FeedbackColumns.LINE));
    return rows.withColumn(
        FeedbackColumns.RESPONSES, first_value(col(FeedbackColumns.RESPONSES)).over(same));
  }

  /** So that "export.csv" comes before "export (1).csv". */
  private static Column fileName() {
    return regexp_replace(col(FeedbackColumns.SOURCE), "\\.[^./]*$", "");
  }

  /**
   * The feedback among rows with duplicates marked, with the columns of {@link FeedbackColumns}.
   */
  static Dataset<Row> feedback(Dataset<Row> rows) {
    return rows.where(col(ReadColumns.FATE).equalTo(Fate.USABLE.name()))
        .selectExpr(FeedbackColumns.SCHEMA.fieldNames());
  }

  private static Column feedbackId() {
    Column key = col(ReadColumns.KEY);
    Column counted = concat(key, lit("#"), col(OCCURRENCE).cast("string"));
    Column digits = when(col(ReadColumns.CASED), key).otherwise(sha2(counted.cast("binary"), 256));
    return coalesce(substring(digits, 1, 16), lit(""));
  }
}
