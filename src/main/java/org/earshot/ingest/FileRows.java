package org.earshot.ingest;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/**
 * The rows of one file, with the columns of {@link ReadColumns}. They are read one after the other
 * and never held together.
 */
final class FileRows implements Iterator<Row> {

  private final FileRecords records;
  private final RowReader reader;
  private Iterator<Row> ofRecord = Collections.emptyIterator();

  private FileRows(FileRecords records, RowReader reader) {
    this.records = records;
    this.reader = reader;
  }

  /**
   * Opens a file within a Spark task; it is closed when the task ends.
   *
   * @param window the days that the job looks at
   */
  static FileRows of(ExportFile file, DayWindow window) {
    RowReader reader = new RowReader(file, dates(file), window);
    FileRecords records = new FileRecords(file);
    TaskCompletionListener close = ended -> records.close();
    TaskContext.get().addTaskCompletionListener(close);
    return new FileRows(records, reader);
  }

  /** The newest date of a record that says something; null when there is none. */
  static LocalDate newest(ExportFile file) {
    if (file.rules().columns().date() == null) {
      return null;
    }
    RowReader reader = new RowReader(file, dates(file), DayWindow.OPEN);
    LocalDate newest = null;
    try (FileRecords records = new FileRecords(file)) {
      while (records.hasNext()) {
        LocalDate date = reader.usableDate(records.next());
        if (newest == null || (date != null && date.isAfter(newest))) {
          newest = date;
        }
      }
    }
    return newest;
  }

  @Override
  public boolean hasNext() {
    while (!ofRecord.hasNext() && records.hasNext()) {
      ExportRecord record = records.next();
      ofRecord = reader.read(records.line(), record).iterator();
    }
    return ofRecord.hasNext();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ofRecord.next();
  }

  private static DateReader dates(ExportFile file) {
    DateReader inOrder = DateReader.inOrder(file.rules().dates());
    String column = file.rules().columns().date();
    if (column == null || !inOrder.choosesAmongPatterns()) {
      return inOrder;
    }
    try (FileRecords all = new FileRecords(file)) {
      int position = HeaderName.position(file.layout().header(), column);
      return inOrder.preferringWhatFits(all, position);
    }
  }
}
