package org.earshot.store;

import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * One table's part of a commit.
 *
 * @param table the table's name: small letters, digits and dashes
 * @param rows the rows to write
 * @param mode what becomes of the rows that are there
 */
public record TableWrite(String table, Dataset<Row> rows, Mode mode) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

  /** What becomes of the rows that a table already has. */
  public enum Mode {
    /** They stay, and the new ones are added. */
    APPEND,
    /** They go. */
    REPLACE
  }

  /** Refuses a name that is none. */
  public TableWrite {
    if (!NAME.matcher(table).matches()) {
      throw new IllegalArgumentException("not a table name: " + table);
    }
  }

  /** Adds rows to a table, which need not exist. */
  public static TableWrite append(String table, Dataset<Row> rows) {
    return new TableWrite(table, rows, Mode.APPEND);
  }

  /** Makes these the rows of a table, which need not exist. */
  public static TableWrite replace(String table, Dataset<Row> rows) {
    return new TableWrite(table, rows, Mode.REPLACE);
  }
}
