package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.report.blocks.Format;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cells that lead to other cells. */
final class ExcelLinksTests {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final ExcelStyles styles = new ExcelStyles(workbook);
  private final ExcelLinks links = new ExcelLinks(workbook, styles);
  private final XSSFSheet sheet = workbook.createSheet("Themes");

  @BeforeEach
  void place() {
    links.place("quotes-T01", "Quotes", 4, 0);
  }

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  @Test
  void wordsOfOneLineAreALinkOfTheCell() {
    XSSFCell cell = linked("lost", "quotes-T01");

    assertThat(cell.getHyperlink().getAddress()).isEqualTo("Quotes!A5");
    assertThat(cell.getStringCellValue()).isEqualTo("lost");
  }

  @Test
  void wordsOfSeveralLinesAreAFormulaThatShowsThem() {
    XSSFCell cell = linked("said \"soon\" and then nothing for a month", "quotes-T01");

    assertThat(cell.getCellFormula())
        .isEqualTo("HYPERLINK(\"#Quotes!A5\",\"said \"\"soon\"\" and then nothing for a month\")");
    assertThat(cell.getStringCellValue()).isEqualTo("said \"soon\" and then nothing for a month");
  }

  @Test
  void wordsThatAFormulaCannotHoldStayPlain() {
    assertPlain(linked("word ".repeat(60), "quotes-T01"));
  }

  @Test
  void wordsThatLeadNowhereStayPlain() {
    assertPlain(linked("said soon and then nothing for a month", "quotes-T02"));
  }

  private void assertPlain(XSSFCell cell) {
    assertThat(cell.getHyperlink()).isNull();
    assertThat(cell.getCellStyle()).isEqualTo(styles.cell(Format.TEXT));
  }

  private XSSFCell linked(String words, String target) {
    XSSFCell cell = sheet.createRow(0).createCell(0);
    new ExcelCells(cell, ExcelColumn.Part.WHOLE, 20, styles.cell(Format.TEXT), styles, links)
        .link(words, target);
    links.resolve();
    return cell;
  }
}
