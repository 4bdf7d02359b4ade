package org.earshot.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Remembers which cell is what, and makes the links when every cell is in its place. */
final class ExcelLinks {

  /** The most characters that Excel takes in the words of a formula. */
  private static final int MOST = 255;

  private record Pending(Cell cell, String target, XSSFCellStyle otherwise, boolean broken) {}

  private final XSSFWorkbook workbook;
  private final ExcelStyles styles;
  private final Map<String, String> addresses = new HashMap<>();
  private final List<Pending> pending = new ArrayList<>();

  ExcelLinks(XSSFWorkbook workbook, ExcelStyles styles) {
    this.workbook = workbook;
    this.styles = styles;
  }

  /** Says where a section, table or anchor begins; null is no anchor. */
  void place(String anchor, XSSFCell cell) {
    if (anchor != null) {
      place(anchor, cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
    }
  }

  /** Says where an anchor begins in a sheet of which the cells do not stay. */
  void place(String anchor, String sheet, int row, int column) {
    addresses.put(anchor, new CellReference(sheet, row, column, false, false).formatAsString());
  }

  /** Where everything leads that was written so far. */
  Set<String> targets() {
    return pending.stream()
        .map(Pending::target)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Writes words that lead to a target; they stay plain words when there is no such target. */
  void write(Cell cell, String text, String target, XSSFCellStyle link, XSSFCellStyle plain) {
    styles.write(cell, text, link);
    pending.add(new Pending(cell, target, plain, false));
  }

  /** Writes words of more than one line that lead to a target. */
  void writeLong(Cell cell, String text, String target, XSSFCellStyle link, XSSFCellStyle plain) {
    styles.write(cell, text, link);
    pending.add(new Pending(cell, target, plain, true));
  }

  /** Makes all links. */
  void resolve() {
    for (Pending each : pending) {
      String address = each.target() == null ? null : addresses.get(each.target());
      String words = each.cell().getStringCellValue();
      if (address == null || (each.broken() && words.length() > MOST)) {
        styles.write(each.cell(), words, each.otherwise());
      } else if (each.broken()) {
        // Not every program breaks the lines of a link, but all break those of a formula.
        each.cell()
            .setCellFormula("HYPERLINK(" + quoted("#" + address) + "," + quoted(words) + ")");
        each.cell().setCellValue(words);
      } else {
        XSSFHyperlink hyperlink =
            workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress(address);
        each.cell().setHyperlink(hyperlink);
      }
    }
  }

  /** Words within a formula. */
  private static String quoted(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }
}
