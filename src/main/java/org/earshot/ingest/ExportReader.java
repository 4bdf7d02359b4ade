package org.earshot.ingest;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.earshot.JobProblem;
import org.earshot.Progress;

/**
 * Reads the exports of a job and accounts for every row.
 *
 * <p>A row, or a cell where a job names several text columns, has exactly one fate: the first of
 * rejected, outside the window, blank, placeholder, duplicate and usable that applies.
 */
public final class ExportReader {

  private final SparkSession spark;

  /** A reader that works in a Spark session. */
  public ExportReader(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Reads exports.
   *
   * @param sources the job's inputs
   * @param asOf the last day to look at; null for the newest date of a row that says something
   * @param weeks how many ISO weeks to look back from as-of, that week included; null for all
   * @param progress hears how far it has come
   * @return the feedback, kept in Spark's storage for those who read it several times, and the
   *     account
   * @throws JobProblem when a file is missing, is of another kind, lacks a column or has no date
   *     that can be read, or when there is no usable text at all
   */
  public Ingested read(
      List<ExportSource> sources, LocalDate asOf, Integer weeks, Progress progress) {
    List<ExportFile> files = ExportFiles.of(sources, progress);
    progress.begin("Reading exports", 0);
    try {
      Ingested ingested = read(files, asOf, weeks);
      progress.end(outcome(ingested));
      return ingested;
    } catch (Exception failure) {
      throw problemWithin(failure);
    }
  }

  /**
   * The header of the first file of an input, its cells as they stand.
   *
   * @throws JobProblem as {@link #read} does
   */
  public static List<String> header(ExportSource source) {
    return ExportFiles.of(List.of(source), Progress.SILENT).get(0).layout().header();
  }

  private Ingested read(List<ExportFile> files, LocalDate asOf, Integer weeks)
      throws SparkException {
    Dataset<Row> read = RowTable.read(spark, files, DayWindow.upTo(asOf, weeks));
    boolean lastDayUnknown = asOf == null && weeks != null;
    if (lastDayUnknown) {
      read = read.persist(StorageLevel.MEMORY_AND_DISK());
    }
    Dataset<Row> inWindow = lastDayUnknown ? sinceNewest(read, weeks) : read;
    Dataset<Row> rows = RowTable.withDuplicates(inWindow).persist(StorageLevel.MEMORY_AND_DISK());
    Tallies tallies = Tallies.of(files, rows);
    if (lastDayUnknown) {
      read.unpersist();
    }
    List<Rejection> rejections = tallies.total(Fate.REJECTED) == 0 ? List.of() : rejections(rows);
    refuseUnreadableDates(tallies, rejections);
    if (tallies.total(Fate.USABLE) == 0) {
      rows.unpersist();
      throw tallies.nothingUsable();
    }
    LocalDate lastDay = asOf == null ? tallies.newest() : asOf;
    return new Ingested(RowTable.feedback(rows), tallies.bySource(), rejections, lastDay);
  }

  private static Dataset<Row> sinceNewest(Dataset<Row> rows, int weeks) {
    Row newest =
        rows.where(col(ReadColumns.FATE).equalTo(Fate.USABLE.name()))
            .agg(max(col(ReadColumns.DAY)))
            .head();
    return newest.isNullAt(0)
        ? rows
        : RowTable.from(
            rows, DayWindow.upTo(LocalDate.ofEpochDay(newest.getInt(0)), weeks).first());
  }

  private static List<Rejection> rejections(Dataset<Row> rows) {
    return rows
        .where(col(ReadColumns.FATE).equalTo(Fate.REJECTED.name()))
        .select(
            col(FeedbackColumns.SOURCE),
            col(FeedbackColumns.LINE),
            col(ReadColumns.FAULT_COLUMN),
            col(ReadColumns.FAULT),
            col(FeedbackColumns.COLUMN))
        .collectAsList()
        .stream()
        .sorted(
            // A list that the driver holds is sorted there: Spark would read the rows twice.
            Comparator.comparing((Row row) -> row.getString(0))
                .thenComparingInt(row -> row.getInt(1))
                .thenComparing(row -> row.getString(2))
                .thenComparing(row -> row.getString(4)))
        .map(
            row ->
                new Rejection(row.getString(0), row.getInt(1), row.getString(2), row.getString(3)))
        .toList();
  }

  private static void refuseUnreadableDates(Tallies tallies, List<Rejection> rejections) {
    for (ExportFile file : tallies.withoutReadableDate()) {
      String column = file.rules().columns().date();
      rejections.stream()
          .filter(rejection -> rejection.source().equals(file.source()))
          .filter(rejection -> rejection.column().equals(column))
          .findFirst()
          .ifPresent(
              first -> {
                throw new JobProblem(
                    file.path()
                        + " has no date that can be read in its column "
                        + CellText.quoted(column)
                        + "; in record "
                        + first.line()
                        + " "
                        + first.reason()
                        + "; add the pattern that is used to the input's dates.");
              });
    }
  }

  /** A task that meets a problem of the person's throws it, and Spark wraps it up. */
  private static RuntimeException problemWithin(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JobProblem problem) {
        return problem;
      }
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(failure);
  }

  private static String outcome(Ingested ingested) {
    long rows = ingested.tallies().stream().mapToLong(SourceTally::rowsRead).sum();
    long usable = ingested.tallies().stream().mapToLong(SourceTally::usable).sum();
    return String.format(Locale.ROOT, "%,d feedback in %,d rows", usable, rows);
  }
}
