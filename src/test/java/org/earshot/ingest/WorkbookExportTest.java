package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.JobProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkbookExportTest {

  @TempDir Path folder;

  @Test
  void cellsAreReadAsAPersonSeesThem() throws IOException {
    Path file = folder.resolve("cells.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("Comment");
      Row row = sheet.createRow(1);
      row.createCell(0).setCellValue(" a text ");
      row.createCell(1).setCellValue(12_000_000_000.0);
      row.createCell(2).setCellValue(5.0);
      row.createCell(3).setCellValue(0.1 + 0.2);
      styled(workbook, row.createCell(4), "00000").setCellValue(42);
      styled(workbook, row.createCell(5), "#,##0").setCellValue(1234567);
      styled(workbook, row.createCell(6), "dd/mm/yyyy").setCellValue(LocalDate.of(2026, 6, 28));
      styled(workbook, row.createCell(7), "d mmm yyyy h:mm")
          .setCellValue(LocalDateTime.of(2026, 6, 28, 14, 5));
      row.createCell(8).setCellValue(true);
      row.createCell(10).setCellFormula("1+1");
      row.createCell(11).setCellFormula("CONCATENATE(\"a\",\"b\")");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      styled(workbook, row.createCell(12), "0.00E+00").setCellValue(123456789012.0);
      write(workbook, file);
    }
    assertThat(read(file, "Comment"))
        .extracting(ExportRecord::cells)
        .containsExactly(
            List.of(
                " a text ",
                "12000000000",
                "5",
                "0.3",
                "00042",
                "1234567",
                "2026-06-28",
                "2026-06-28T14:05",
                "TRUE",
                "",
                "2",
                "ab",
                "123456789012"));
  }

  @Test
  void onlyTheFirstSheetCountsAndEmptyRowsAreNoRecords() throws IOException {
    Path file = folder.resolve("sheets.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet();
      sheet.createRow(0).createCell(0).setCellValue("Report of June");
      sheet.createRow(2).createCell(1).setCellValue("comment");
      sheet.createRow(3).createCell(1).setCellValue("one");
      sheet.createRow(4).createCell(1).setCellValue("  ");
      sheet.createRow(6).createCell(1).setCellValue("two");
      workbook.createSheet().createRow(0).createCell(0).setCellValue("Comment");
      write(workbook, file);
    }
    assertThat(layout(file, "Comment").preambleLines()).isEqualTo(2);
    assertThat(read(file, "Comment"))
        .extracting(record -> record.cell(1))
        .containsExactly("one", "two");
  }

  @Test
  void emptySheetIsTold() throws IOException {
    Path file = folder.resolve("empty.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet();
      write(workbook, file);
    }
    assertThatThrownBy(() -> layout(file, "Comment"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("is empty");
  }

  @Test
  void damagedWorkbookIsTold() throws IOException {
    Path file = folder.resolve("damaged.xlsx");
    Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
    assertThatThrownBy(() -> layout(file, "Comment"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("damaged.xlsx cannot be read as an Excel workbook (.xlsx)");
  }

  private static Cell styled(XSSFWorkbook workbook, Cell cell, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  private static void write(XSSFWorkbook workbook, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
  }

  private static ExportLayout layout(Path file, String column) throws IOException {
    return new WorkbookExport()
        .layout(file, null, new HeaderSearch(file.toString(), Sources.columns(column)));
  }

  private static List<ExportRecord> read(Path file, String column) throws IOException {
    List<ExportRecord> all = new ArrayList<>();
    try (ExportRecords records = new WorkbookExport().open(file, layout(file, column))) {
      for (ExportRecord record = records.next(); record != null; record = records.next()) {
        all.add(record);
      }
    }
    return all;
  }
}
