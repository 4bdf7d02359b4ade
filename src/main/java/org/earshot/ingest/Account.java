package org.earshot.ingest;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What became of the rows of every file and of the answers to every question, the rejected rows and
 * the cases without text, gathered in one pass.
 */
final class Account implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Column[] COLUMNS = {
    col(ReadColumns.FILE),
    col(ReadColumns.FATE),
    col(ReadColumns.SCORE_FATE),
    col(ReadColumns.DATE_FILLED),
    col(ReadColumns.DATE_UNREADABLE),
    col(ReadColumns.DAY),
    col(FeedbackColumns.SOURCE),
    col(FeedbackColumns.LINE),
    col(ReadColumns.FAULT_COLUMN),
    col(ReadColumns.FAULT),
    col(FeedbackColumns.INPUT),
    col(FeedbackColumns.CASE_ID),
    col(FeedbackColumns.CUSTOMER),
    col(FeedbackColumns.QUESTION),
    col(FeedbackColumns.SCORE),
    col(FeedbackColumns.SEGMENTS),
    col(FeedbackColumns.RESPONSES)
  };

  private final Map<Integer, FileAccount> files = new HashMap<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final QuestionCounts questions = new QuestionCounts();
  private final SilentCases silent;

  private Account(Set<Integer> answering) {
    this.silent = new SilentCases(answering);
  }

  /**
   * The account of rows whose duplicates are marked.
   *
   * @param answering the inputs that name a column of answers, by their position
   */
  static Account of(Dataset<Row> rows, Set<Integer> answering) {
    return rows.select(COLUMNS)
        .javaRDD()
        .treeAggregate(new Account(answering), Account::with, Account::merged);
  }

  /** What became of the answers to each question. */
  List<QuestionTally> questions() {
    return questions.all();
  }

  /** The cases without text. */
  List<SilentCase> silent() {
    return silent.all();
  }

  /** The account of a file, by {@link ExportFile#number()}. */
  FileAccount file(int number) {
    return files.getOrDefault(number, new FileAccount());
  }

  /** The rejected rows by source, line and column. */
  List<Rejection> rejections() {
    return rejections.stream()
        .sorted(
            Comparator.comparing(Rejection::source)
                .thenComparingInt(Rejection::line)
                .thenComparing(Rejection::column))
        .toList();
  }

  private static Account with(Account account, Row row) {
    Fate fate = Fate.valueOf(row.getString(1));
    account
        .own(row.getInt(0))
        .add(
            fate,
            ScoreFate.valueOf(row.getString(2)),
            row.getBoolean(3),
            row.getBoolean(4),
            row.isNullAt(5) ? null : row.getInt(5));
    if (fate == Fate.REJECTED) {
      account.rejections.add(
          new Rejection(row.getString(6), row.getInt(7), row.getString(8), row.getString(9)));
    }
    account.questions.add(fate, row);
    account.silent.add(fate, row);
    return account;
  }

  private static Account merged(Account account, Account other) {
    other.files.forEach((number, file) -> account.own(number).merge(file));
    account.rejections.addAll(other.rejections);
    account.questions.merge(other.questions);
    account.silent.merge(other.silent);
    return account;
  }

  private FileAccount own(int number) {
    return files.computeIfAbsent(number, n -> new FileAccount());
  }
}
