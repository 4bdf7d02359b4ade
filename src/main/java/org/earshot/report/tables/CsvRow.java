package org.earshot.report.tables;

import org.apache.commons.csv.CSVRecord;

/** A row that was read from a table for machines. */
public final class CsvRow {

  private final CSVRecord row;

  CsvRow(CSVRecord row) {
    this.row = row;
  }

  /** What a column says, as it was before {@link CsvTable} made it harmless; empty for nothing. */
  public String text(String column) {
    String text = row.get(column);
    boolean harmless = text.length() > 1 && text.charAt(0) == '\'';
    return harmless && CsvTable.runs(text.substring(1)) ? text.substring(1) : text;
  }
}
