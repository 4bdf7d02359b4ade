package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

final class ExcelSolidBarsTests {

  /** The rule and its extension know each other by an id, of which none is there twice. */
  @Test
  void everyRuleHasAnExtensionThatMakesItsBarsSolid() throws IOException {
    CTWorksheet sheet = reopened();

    for (int i = 0; i < 2; i++) {
      String id = "{00000000-0000-0000-0000-00000000000" + (i + 1) + "}";
      assertThat(sheet.getConditionalFormattingArray(i).getCfRuleArray(0).getExtLst().xmlText())
          .contains(id);
      assertThat(sheet.getExtLst().xmlText()).containsOnlyOnce("id=\"" + id + "\"");
    }
    assertThat(sheet.getExtLst().sizeOfExtArray()).isEqualTo(1);
    assertThat(sheet.getExtLst().xmlText())
        .contains("gradient=\"0\"", ">B2:B9<", ">D2:D9<")
        .doesNotContain("gradient=\"1\"");
  }

  private static CTWorksheet reopened() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet();
      ExcelMarks.bars(sheet, CellRangeAddress.valueOf("B2:B9"));
      ExcelMarks.bars(sheet, CellRangeAddress.valueOf("D2:D9"));
      workbook.write(bytes);
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      return workbook.getSheetAt(0).getCTWorksheet();
    }
  }
}
