package org.earshot.report.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.SmallMultiples;
import org.earshot.report.workbook.ExcelCharts.Kind;
import org.earshot.report.workbook.ExcelCharts.Plan;

/**
 * Charts side by side where the sheet is wide enough for two, a little smaller where they then fit
 * on the page of paper that is begun.
 */
final class ExcelChartRow {

  /** How much smaller a chart may be drawn. */
  private static final double SMALLEST = 0.75;

  private static final int PAIR = 2;
  private static final int GAP = 24;

  /** The narrowest that a chart is drawn beside another, in pixels. */
  private static final int NARROWEST = 620;

  private final XSSFSheet sheet;
  private final ExcelGrid grid;
  private final ExcelStyles styles;
  private final ExcelCharts charts;
  private final int prose;

  /**
   * Rows of charts.
   *
   * @param prose how many letters a line of a caption has at most
   */
  ExcelChartRow(
      XSSFSheet sheet, ExcelGrid grid, ExcelStyles styles, ExcelCharts charts, int prose) {
    this.sheet = sheet;
    this.grid = grid;
    this.styles = styles;
    this.charts = charts;
    this.prose = prose;
  }

  /** The charts that stand side by side from a block on: two, one, or none when it is no chart. */
  List<Chart> from(List<Block> blocks, int first) {
    List<Chart> beside = new ArrayList<>();
    int most = (grid.pixels() - GAP) / PAIR < NARROWEST ? 1 : PAIR;
    for (int i = first; i < blocks.size() && beside.size() < most; i++) {
      if (!(blocks.get(i) instanceof ChartBlock block)
          || (block.chart() instanceof SmallMultiples && !beside.isEmpty())) {
        break;
      }
      beside.add(block.chart());
      if (block.chart() instanceof SmallMultiples) {
        break;
      }
    }
    return beside;
  }

  /**
   * Draws charts side by side with their captions.
   *
   * @param row the first row
   * @param room how high they may be to end on the page that is begun, in pixels
   * @return the first row below
   */
  int write(List<Chart> beside, int row, double room) {
    List<Plan> plans = beside.stream().map(chart -> chart.accept(charts)).toList();
    int wide = grid.pixels() - ExcelCharts.EDGE;
    int each = plans.size() == 1 ? wide : (wide - GAP) / plans.size();
    double fit = fit(plans, each, room);
    int left = 0;
    int below = row;
    List<Integer> columns = new ArrayList<>();
    // Charts of one row end together, so that captions may be as high as they need.
    int highest = 0;
    for (Plan plan : plans) {
      highest = Math.max(highest, (int) (height(plan, each) * fit));
    }
    for (Plan plan : plans) {
      double smaller = fit * (plan.kind() == Kind.PICTURE ? shrunk(plan, each) : 1);
      int width = plan.kind() == Kind.PICTURE ? (int) (plan.width() * smaller) : plan.width();
      int drawn = Math.min(width, each);
      int height =
          switch (plan.kind()) {
            case PICTURE -> (int) (plan.height() * smaller);
            case NATIVE -> plans.size() == 1 ? (int) (plan.height() * fit) : highest;
            case MULTIPLES -> plan.height();
          };
      plan.draws().at(row, left, drawn, height);
      below = Math.max(below, row + (height + ExcelGrid.ROW - 1) / ExcelGrid.ROW);
      columns.add(grid.from(left));
      left += each + GAP;
    }
    return captions(plans, columns, below);
  }

  private int captions(List<Plan> plans, List<Integer> columns, int row) {
    float height = 0;
    for (int i = 0; i < plans.size(); i++) {
      String caption = plans.get(i).caption();
      if (!caption.isEmpty()) {
        int first = columns.get(i);
        int last = grid.lastFor(first, prose);
        if (i + 1 < plans.size()) {
          last = Math.min(last, columns.get(i + 1) - 1);
        }
        XSSFRow line = ExcelGrid.row(sheet, row);
        XSSFCell cell = line.createCell(first);
        styles.write(cell, caption, styles.note);
        if (last > first) {
          sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
        height =
            Math.max(height, ExcelWords.height(caption, grid.pixels(first, last), styles.note));
        line.setHeightInPoints(height);
      }
    }
    return height > 0 ? row + 1 : row;
  }

  /** By how much smaller charts end on the page; 1 when they do anyway or would be too small. */
  private static double fit(List<Plan> plans, int each, double room) {
    double needed = 0;
    for (Plan plan : plans) {
      if (plan.kind() == Kind.MULTIPLES) {
        return 1;
      }
      double caption = plan.caption().isEmpty() ? 0 : 2.5 * ExcelGrid.ROW;
      needed = Math.max(needed, height(plan, each) + caption + ExcelGrid.ROW);
    }
    return needed > room && room >= SMALLEST * needed ? room / needed : 1;
  }

  private static double height(Plan plan, int each) {
    return plan.height() * (plan.kind() == Kind.PICTURE ? shrunk(plan, each) : 1);
  }

  private static double shrunk(Plan plan, int each) {
    return Math.min(1, (double) each / plan.width());
  }
}
