package org.earshot.ingest;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.earshot.JobProblem;

/** The data records of a file, numbered. */
final class FileRecords implements Iterator<ExportRecord>, AutoCloseable {

  private final ExportFile file;
  private final ExportRecords records;
  private ExportRecord ahead;
  private int line;

  /** Opens a file. */
  FileRecords(ExportFile file) {
    this.file = file;
    try {
      records = file.open();
      ahead = records.next();
    } catch (IOException problem) {
      throw unreadable(problem);
    }
  }

  @Override
  public boolean hasNext() {
    return ahead != null;
  }

  @Override
  public ExportRecord next() {
    if (ahead == null) {
      throw new NoSuchElementException();
    }
    ExportRecord record = ahead;
    line++;
    try {
      ahead = records.next();
    } catch (IOException problem) {
      throw unreadable(problem);
    }
    return record;
  }

  /** The number of the record that {@link #next} gave last, from 1. */
  int line() {
    return line;
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException problem) {
      throw unreadable(problem);
    }
  }

  private JobProblem unreadable(IOException problem) {
    return new JobProblem(
        file.path() + " cannot be read to its end: " + problem.getMessage() + ".", problem);
  }
}
