package org.earshot.report.blocks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table for machines.
 *
 * @param name the name of its file, without an ending
 * @param columns the names of its columns, lower-case with underscores
 * @param rows one value for each column: text, number, date or ISO week; null for nothing
 */
public record DataTable(String name, List<String> columns, List<List<Object>> rows) {

  /** Copies the lists. */
  public DataTable {
    columns = List.copyOf(columns);
    List<List<Object>> copies = new ArrayList<>(rows.size());
    for (List<Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            name + ": a row has " + row.size() + " values for " + columns.size() + " columns");
      }
      copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
    }
    rows = List.copyOf(copies);
  }
}
