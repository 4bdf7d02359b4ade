package org.earshot.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table.Row;

/** Learns of rows that are not held how many there are, how wide, and where some of them stand. */
final class ExcelRowCount implements Consumer<Row> {

  private static final int PROSE = 70;
  private static final int WORDS = 46;

  private final List<Column> columns;
  private final Set<String> wanted;
  private final Map<String, Integer> firsts = new LinkedHashMap<>();
  private final int[] widest;
  private int rows;

  /**
   * Nothing is counted yet.
   *
   * @param wanted the anchors that links lead to
   */
  ExcelRowCount(List<Column> columns, Set<String> wanted) {
    this.columns = columns;
    this.wanted = wanted;
    this.widest = new int[columns.size()];
  }

  @Override
  public void accept(Row row) {
    for (int i = 0; i < widest.length; i++) {
      int letters = row.cells().get(i).accept(new ExcelWidth(columns.get(i).format()));
      widest[i] = Math.max(widest[i], letters);
    }
    if (wanted.contains(row.anchor())) {
      firsts.putIfAbsent(row.anchor(), rows);
    }
    rows++;
  }

  /** How many rows there are. */
  int rows() {
    return rows;
  }

  /** How many rows stand above the first one of each anchor. */
  Map<String, Integer> firsts() {
    return firsts;
  }

  /** How wide each column should be, in letters. */
  List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (ExcelColumn column : ExcelColumn.whole(columns)) {
      boolean prose = column.column().format() == Format.PROSE;
      widths.add(column.width(widest[column.source()], prose ? PROSE : WORDS));
    }
    return widths;
  }
}
