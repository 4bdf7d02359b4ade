package org.earshot.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
    RowTable table = new RowTable(spark, files);
    DayWindow window = window(table, asOf, weeks);
    Set<Integer> answering = answering(files);
    Dataset<Row> read = RowTable.withDuplicates(table.read(window));
    Dataset<Row> rows =
        (answering.isEmpty() ? read : RowTable.withLatestAnswers(read))
            .persist(StorageLevel.MEMORY_AND_DISK());
    Account account = Account.of(rows, answering);
    Tallies tallies = new Tallies(files, account);
    List<Rejection> rejections = account.rejections();
    refuseUnreadableDates(tallies, rejections);
    if (tallies.total(Fate.USABLE) == 0) {
      rows.unpersist();
      throw tallies.nothingUsable();
    }
    LocalDate lastDay = asOf == null ? tallies.newest() : asOf;
    return new Ingested(
        RowTable.feedback(rows),
        tallies.bySource(),
        rejections,
        lastDay,
        account.questions(),
        account.silent());
  }

  /** The inputs that name a column of answers. */
  private static Set<Integer> answering(List<ExportFile> files) {
    return files.stream()
        .filter(file -> !file.rules().columns().responses().isEmpty())
        .map(ExportFile::input)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static DayWindow window(RowTable table, LocalDate asOf, Integer weeks) {
    if (asOf != null || weeks == null) {
      return DayWindow.upTo(asOf, weeks);
    }
    // The day that weeks are counted from has to be known before duplicates can be told, and to
    // read exports twice costs less than to keep all of their rows.
    return new DayWindow(DayWindow.upTo(table.newest(), weeks).first(), null);
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
