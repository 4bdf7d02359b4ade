package org.earshot.report.blocks;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A table that is too long to be held, as a section of its own. Only the workbook has room for it.
 *
 * @param id the name of the section, as of {@link Section}
 * @param title a few words, as of {@link Section}
 * @param lead what is to be seen here
 * @param file where all of its rows stand, such as {@code tables/mentions.csv}
 * @param rows gives the rows
 */
public record LongTable(String id, String title, String lead, String file, Source rows) {

  /** The heading of its section, which holds nothing else. */
  public Section section() {
    return new Section(id, title, lead, List.of());
  }

  /**
   * Gives the rows from the first to the last, each time anew. Where they are being written still,
   * it waits for them.
   */
  public interface Source {

    /** The columns from left to right; none of them holds intervals. */
    List<Column> columns() throws IOException;

    /** Gives every row, with a cell for each column. */
    void read(Consumer<Table.Row> taker) throws IOException;
  }
}
