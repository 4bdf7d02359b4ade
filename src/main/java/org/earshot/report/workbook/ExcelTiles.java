package org.earshot.report.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.earshot.report.blocks.Tiles;

/** Writes tiles side by side: label, number, note. */
final class ExcelTiles {

  private static final int FEW = 5;

  private final XSSFSheet sheet;
  private final ExcelGrid grid;
  private final ExcelStyles styles;
  private final ExcelLinks links;

  ExcelTiles(XSSFSheet sheet, ExcelGrid grid, ExcelStyles styles, ExcelLinks links) {
    this.sheet = sheet;
    this.grid = grid;
    this.styles = styles;
    this.links = links;
  }

  /** Writes the tiles from a row on, and answers the first row below them. */
  int write(Tiles tiles, int row) {
    XSSFRow labels = ExcelGrid.row(sheet, row);
    XSSFRow numbers = ExcelGrid.row(sheet, row + 1);
    XSSFRow notes = ExcelGrid.row(sheet, row + 2);
    // Many tiles are narrow, so that their labels take two lines.
    labels.setHeightInPoints(tiles.tiles().size() > FEW ? 30 : 17);
    numbers.setHeightInPoints(29);
    notes.setHeightInPoints(30);
    int wide = Math.max(2, grid.columns() / Math.max(1, tiles.tiles().size()));
    for (int i = 0; i < tiles.tiles().size(); i++) {
      Tiles.Tile tile = tiles.tiles().get(i);
      int first = i * wide;
      // A column without shade keeps neighbours apart.
      int last = first + wide - 2;
      styles.write(shaded(labels, first, last, styles.tileLabel), tile.label(), styles.tileLabel);
      XSSFCellStyle style = styles.tile(tile.format());
      shaded(numbers, first, last, style).setCellValue(ExcelNumber.of(tile.value()));
      links.place("tile-" + tile.target(), numbers.getCell(first));
      styles.write(shaded(notes, first, last, styles.tileNote), tile.note(), styles.tileNote);
    }
    return row + 3;
  }

  private XSSFCell shaded(XSSFRow row, int first, int last, XSSFCellStyle style) {
    for (int column = first; column <= last; column++) {
      row.createCell(column).setCellStyle(style);
    }
    if (last > first) {
      sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, last));
    }
    return row.getCell(first);
  }
}
