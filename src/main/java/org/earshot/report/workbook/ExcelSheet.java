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
import org.earshot.report.blocks.Chart;
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
  private static final double PIXELS_PER_POINT = 96 / 72.0;

  /** How many letters of a line of quotes tell where a quote is from. */
  private static final int SOURCE = 34;

  /** So many facts stay with the heading over them. */
  private static final int TOGETHER = 2;

  /** How many links to other sheets stand side by side. */
  private static final int LINKS = 5;

  private final XSSFSheet sheet;
  private final Report report;
  private final Section section;
  private final ExcelStyles styles;
  private final ExcelLinks links;
  private final ExcelGrid grid;
  private final ExcelChartRow charts;
  private int next;
  private int frozen;
  private final ExcelHeads heads = new ExcelHeads();

  /** The rows before which the block that was written last may be cut. */
  private final List<Integer> joints = new ArrayList<>();

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
    this.charts =
        new ExcelChartRow(
            sheet, grid, styles, new ExcelCharts(sheet, grid, styles, pictures), PROSE);
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
    List<Block> blocks = section.blocks();
    for (int i = 0; i < blocks.size(); ) {
      List<Chart> beside = charts.from(blocks, i);
      if (beside.isEmpty()) {
        blocks.get(i).accept(this);
      } else {
        double room = front ? Double.MAX_VALUE : paper.room(written, next) * PIXELS_PER_POINT;
        next = charts.write(beside, next, room) + AIR;
      }
      if (!front) {
        keep(paper, blocks.get(i), written);
      }
      i += Math.max(1, beside.size());
      written = next;
    }
    ExcelPages.set(sheet, report, front, grid, next, frozen, heads.repeated(paper.tops()));
  }

  /** Keeps a block on one sheet of paper, or its parts where it may be cut between them. */
  private void keep(ExcelPaper paper, Block block, int from) {
    boolean many = block instanceof ChartBlock drawn && drawn.chart() instanceof SmallMultiples;
    if (many) {
      // The caption stays with the last row of charts.
      for (int row = from + ExcelMultiples.ROWS; next - row >= ExcelMultiples.ROWS; ) {
        joints.add(row);
        row += ExcelMultiples.ROWS;
      }
    }
    if (joints.isEmpty()) {
      paper.keep(from, next);
    } else {
      int first = from;
      for (int joint : joints) {
        paper.keepPart(first, joint);
        first = joint;
      }
      paper.keepPart(first, next);
    }
    joints.clear();
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
      links.place(table.id(), cell(next, 0));
      heading(table.title());
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
    heads.add(
        head, next - AIR - 1, ExcelColumn.of(table).stream().map(ExcelColumn::title).toList());
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
    next = charts.write(List.of(block.chart()), next, Double.MAX_VALUE) + AIR;
    return null;
  }

  /** Quotes as a table where a sheet is made for them; else below each other, over the columns. */
  @Override
  public Void quotes(Quotes quotes) {
    if (section.blocks().size() == 1) {
      return table(ExcelQuotes.table(section.id(), quotes));
    }
    heading("Quotes");
    for (Quotes.Group group : quotes.groups()) {
      int first = next;
      for (Quotes.Quote quote : group.quotes()) {
        quote(quote);
      }
      XSSFCell name = cell(first, 0);
      links.writeLong(name, group.title(), group.target(), styles.wrappedLink, styles.name);
      links.place(group.anchor(), name);
      raise(first, ExcelWords.height(group.title(), grid.pixels(0, 0), styles.wrappedLink));
    }
    next += AIR;
    return null;
  }

  private void quote(Quotes.Quote quote) {
    int to = grid.lastFor(1, PROSE - SOURCE);
    int end = Math.max(to + 1, grid.lastFor(to + 1, SOURCE));
    styles.write(cell(next, 1), quote.text(), styles.words);
    merge(next, 1, to);
    String source = quote.origin();
    links.writeLong(cell(next, to + 1), source, quote.row(), styles.source, styles.note);
    merge(next, to + 1, end);
    raise(next, ExcelWords.height(quote.text(), grid.pixels(1, to), styles.words));
    raise(next, ExcelWords.height(source, grid.pixels(to + 1, end), styles.source));
    next++;
  }

  private void heading(String words) {
    XSSFCell cell = cell(next, 0);
    styles.write(cell, words, styles.heading);
    cell.getRow().setHeightInPoints(20);
    next++;
  }

  private void raise(int row, float height) {
    XSSFRow line = ExcelGrid.row(sheet, row);
    line.setHeightInPoints(Math.max(line.getHeightInPoints(), height));
  }

  @Override
  public Void facts(Facts facts) {
    int to = grid.lastFor(1, PROSE);
    for (Facts.Part part : facts.parts()) {
      int first = next;
      if (!facts.parts().get(0).equals(part)) {
        joints.add(next);
      }
      heading(part.title());
      for (Facts.Fact fact : part.facts()) {
        if (next > first + TOGETHER) {
          joints.add(next);
        }
        styles.write(cell(next, 0), fact.name(), styles.name);
        styles.write(cell(next, 1), fact.value(), styles.words);
        merge(next, 1, to);
        raise(next, ExcelWords.height(fact.name(), grid.pixels(0, 0), styles.name));
        raise(next, ExcelWords.height(fact.value(), grid.pixels(1, to), styles.words));
        next++;
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
