package org.earshot.ingest;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What became of the rows of every file, and the rejected ones, gathered in one pass. */
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
    col(ReadColumns.FAULT)
  };

  private final Map<Integer, FileAccount> files = new HashMap<>();
  private final List<Rejection> rejections = new ArrayList<>();

  private Account() {}

  /** The account of rows whose duplicates are marked. */
  static Account of(Dataset<Row> rows) {
    return rows.select(COLUMNS)
        .javaRDD()
        .treeAggregate(new Account(), Account::with, Account::merged);
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
    return account;
  }

  private static Account merged(Account account, Account other) {
    other.files.forEach((number, file) -> account.own(number).merge(file));
    account.rejections.addAll(other.rejections);
    return account;
  }

  private FileAccount own(int number) {
    return files.computeIfAbsent(number, n -> new FileAccount());
  }
}
