package org.earshot.report.workbook;

import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataBarFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Marks that follow the values of cells. */
final class ExcelMarks {

  private ExcelMarks() {}

  /** A bar from zero in every cell. */
  static void bars(XSSFSheet sheet, CellRangeAddress cells) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(ExcelStyles.MILD_BLUE);
    DataBarFormatting bar = rule.getDataBarFormatting();
    bar.getMinThreshold().setRangeType(RangeType.NUMBER);
    bar.getMinThreshold().setValue(0d);
    bar.getMaxThreshold().setRangeType(RangeType.MAX);
    int place = formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    ExcelSolidBars.at(sheet, place, cells);
  }

  /** White for the smallest number of some cells to blue for the largest. */
  static void depths(XSSFSheet sheet, CellRangeAddress... cells) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
    ColorScaleFormatting scale = rule.getColorScaleFormatting();
    scale.setNumControlPoints(2);
    scale.getThresholds()[0].setRangeType(RangeType.MIN);
    scale.getThresholds()[1].setRangeType(RangeType.MAX);
    scale.setColors(new XSSFColor[] {ExcelStyles.WHITE, ExcelStyles.MILD_BLUE});
    formatting.addConditionalFormatting(cells, rule);
  }

  /** Bold and red in every cell that does not say what it should. */
  static void alarm(XSSFSheet sheet, CellRangeAddress cells, String expected) {
    String first = new CellReference(cells.getFirstRow(), cells.getFirstColumn()).formatAsString();
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(first + "<>\"" + expected + "\"");
    XSSFFontFormatting font = rule.createFontFormatting();
    font.setFontStyle(false, true);
    font.setFontColorIndex(IndexedColors.DARK_RED.getIndex());
    formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
  }
}
