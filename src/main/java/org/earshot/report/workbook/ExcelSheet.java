package org.earshot.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.EditableTable;
import org.earshot.report.blocks.Facts;
import org.earshot.report.blocks.Quotes;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.SmallMultiples;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Tiles;
import org.earshot.report.blocks.WeightedTable;
import org.earshot.report.charts.ChartPictures;

/** Writes one section as one sheet, block below block. */
final class ExcelSheet implements Block.Visitor<Void> {

  private static final int PROSE = 105;
  private static final int AIR = 1;

  /** How many links to other sheets stand side by side. */
  private static final int LINKS = 5;

  private final XSSFSheet sheet;
  private final Report report;
  private final Section section;
  private final ExcelStyles styles;
  private final ExcelLinks links;
  private final ExcelGrid grid;
  private final ExcelCharts charts;
  private int next;
  private int frozen;
  private final ExcelHeads heads = new ExcelHeads();

  /** The weights to write above the next table; null when it has none. */
  private ExcelWeights weights;

  ExcelSheet(
      XSSFWorkbook workbook,
      Report report,
      Section section,
      ExcelStyles styles,
      ExcelLinks links,
      ChartPictures pictures) {
    this.sheet = workbook.getSheet(section.title());
    this.report = report;
    this.section = section;
    this.styles = styles;
    this.links = links;
    this.grid = new ExcelGrid(sheet, ExcelLayout.widths(section));
    this.charts = new ExcelCharts(sheet, grid, styles, pictures);
  }

  void write() {
    boolean front = front();
    XSSFCell title = cell(next, 0);
    styles.write(title, front ? report.title() : section.title(), styles.title);
    title.getRow().setHeightInPoints(27);
    links.place(section.id(), title);
    next++;
    merged(0, front ? report.subtitle() : section.lead(), styles.lead);
    contents(front);
    frozen = next;
    ExcelPaper paper = new ExcelPaper(sheet, grid);
    int written = 0;
    for (Block block : section.blocks()) {
      block.accept(this);
      if (!front) {
        keep(paper, block, written);
      }
      written = next;
    }
    ExcelPages.set(sheet, report, front, grid, next, frozen, heads.repeated(paper.tops()));
  }

  /** Keeps a block on one sheet of paper, or the rows of many small charts each. */
  private void keep(ExcelPaper paper, Block block, int from) {
    boolean many = block instanceof ChartBlock drawn && drawn.chart() instanceof SmallMultiples;
    int step = many ? ExcelMultiples.ROWS : Math.max(1, next - from);
    int row = from;
    while (row < next) {
      // The caption stays with the last row of charts.
      int end = next - row < 2 * step ? next : row + step;
      paper.keep(row, end);
      row = end;
    }
  }

  @Override
  public Void sentences(Sentences sentences) {
    int from = ExcelLayout.headColumns(section);
    int to = grid.lastFor(from, PROSE);
    for (Sentences.Sentence sentence : sentences.sentences()) {
      XSSFRow row = ExcelGrid.row(sheet, next);
      links.write(row.createCell(0), sentence.head(), sentence.target(), styles.link, styles.name);
      merge(next, 0, from - 1);
      styles.write(row.createCell(from), sentence.text(), styles.words);
      merge(next, from, to);
      float height =
          Math.max(
              ExcelWords.height(sentence.head(), grid.pixels(0, from - 1), styles.name),
              ExcelWords.height(sentence.text(), grid.pixels(from, to), styles.words));
      row.setHeightInPoints(height + (front() ? 3 : 0));
      next++;
    }
    next += AIR;
    return null;
  }

  @Override
  public Void tiles(Tiles tiles) {
    next = new ExcelTiles(sheet, grid, styles, links).write(tiles, next) + AIR;
    return null;
  }

  @Override
  public Void table(Table table) {
    boolean first = next == frozen;
    if (!first) {
      XSSFCell heading = cell(next, 0);
      styles.write(heading, table.title(), styles.heading);
      heading.getRow().setHeightInPoints(20);
      links.place(table.id(), heading);
      next++;
    }
    if (!table.note().isEmpty()) {
      merged(0, table.note(), styles.note);
    }
    if (table.rows().isEmpty()) {
      styles.write(cell(next, 0), "None.", styles.words);
      next += 1 + AIR;
      return null;
    }
    if (weights != null) {
      weights.weights(next++);
    }
    int head = next;
    next = new ExcelTable(sheet, table, grid, styles, links).write(head) + AIR;
    heads.add(head, next - AIR - 1);
    if (first) {
      frozen = head + 1;
      links.place(table.id(), sheet.getRow(head).getCell(0));
    }
    return null;
  }

  @Override
  public Void editable(EditableTable editable) {
    table(editable.table());
    new ExcelForm(sheet, editable, styles, next - AIR - editable.table().rows().size()).write();
    return null;
  }

  @Override
  public Void weighted(WeightedTable weighted) {
    weights = weighted.table().rows().isEmpty() ? null : new ExcelWeights(sheet, weighted, styles);
    table(weighted.table());
    if (weights != null) {
      int firstRow = next - AIR - weighted.table().rows().size();
      weights.formulas(firstRow - 2, firstRow);
    }
    weights = null;
    return null;
  }

  @Override
  public Void chart(ChartBlock block) {
    next = charts.write(block.chart(), next);
    if (!charts.captioned(block.chart())) {
      merged(0, block.chart().caption(), styles.note);
    }
    next += AIR;
    return null;
  }

  @Override
  public Void quotes(Quotes quotes) {
    return table(ExcelQuotes.table(section.id(), quotes));
  }

  @Override
  public Void facts(Facts facts) {
    for (Facts.Part part : facts.parts()) {
      styles.write(cell(next, 0), part.title(), styles.heading);
      sheet.getRow(next).setHeightInPoints(20);
      next++;
      for (Facts.Fact fact : part.facts()) {
        XSSFRow row = ExcelGrid.row(sheet, next++);
        styles.write(row.createCell(0), fact.name(), styles.name);
        styles.write(row.createCell(1), fact.value(), styles.words);
        row.setHeightInPoints(ExcelWords.height(fact.value(), grid.pixels(1, 1), styles.words));
      }
      next += AIR;
    }
    return null;
  }

  /** Links to every other sheet on the front page, and back to the front page on the others. */
  private void contents(boolean front) {
    List<Section> others = new ArrayList<>(report.sections());
    others.remove(front ? section : null);
    if (report.rows() != null) {
      others.add(report.rows().section());
    }
    XSSFRow row = ExcelGrid.row(sheet, next);
    if (front) {
      int inRow = Math.max(1, Math.min(LINKS, grid.columns()));
      int wide = grid.columns() / inRow;
      for (int i = 0; i < others.size(); i++) {
        int place = i % inRow;
        if (i > 0 && place == 0) {
          next++;
          row = ExcelGrid.row(sheet, next);
        }
        Section other = others.get(i);
        links.write(
            row.createCell(place * wide), other.title(), other.id(), styles.link, styles.words);
        merge(next, place * wide, place * wide + wide - 1);
      }
      next += 1 + AIR;
    } else {
      Section home = report.sections().get(0);
      links.write(row.createCell(0), "← " + home.title(), home.id(), styles.link, styles.words);
      next += section.blocks().get(0) instanceof Table ? 1 : 1 + AIR;
    }
  }

  private boolean front() {
    return section.equals(report.sections().get(0));
  }

  private void merged(int from, String words, XSSFCellStyle style) {
    int to = grid.lastFor(from, PROSE);
    XSSFCell cell = cell(next, from);
    styles.write(cell, words, style);
    merge(next, from, to);
    cell.getRow().setHeightInPoints(ExcelWords.height(words, grid.pixels(from, to), style));
    next++;
  }

  private void merge(int row, int from, int to) {
    if (to > from) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
    }
  }

  private XSSFCell cell(int row, int column) {
    XSSFRow line = ExcelGrid.row(sheet, row);
    return line.createCell(column);
  }
}
