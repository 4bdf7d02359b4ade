package org.earshot.sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.threeten.extra.YearWeek;

/** The complaint desk's export: one sheet of a workbook whose bytes are the same every time. */
final class ComplaintWorkbook {

  static final String NAME = "complaints.xlsx";
  static final String COLUMN = "Description";

  private static final List<String> HEADER =
      List.of(
          "Case Number",
          "Opened",
          "Closed",
          "Customer No",
          "Product",
          "Branch",
          "Channel",
          COLUMN,
          "Status",
          "Reply Due",
          "First Reply",
          "Reopened",
          "Outcome",
          "Contact Wanted");
  private static final List<Integer> WIDTHS =
      List.of(13, 12, 12, 12, 20, 15, 11, 90, 11, 12, 12, 11, 14, 15);
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 6, 28, 0, 0);
  private static final int EMPTY_NARRATIVES = 5;
  private static final int SENT_TWICE = 3;

  private final Truth truth;
  private final Dice dice;

  ComplaintWorkbook(Truth truth, Dice dice) {
    this.truth = truth;
    this.dice = dice;
  }

  /** A row of the sheet: a case and its number. */
  record Filed(String number, ComplaintCase opened) {}

  /** Writes the workbook and tells which case got which number, each once. */
  List<Filed> write(List<ComplaintCase> cases, Path folder) throws IOException {
    List<Filed> rows = new ArrayList<>();
    for (ComplaintCase one : cases) {
      rows.add(new Filed(String.format(Locale.ROOT, "C-%05d", 3101 + rows.size()), one));
    }
    for (int empty = 0; empty < EMPTY_NARRATIVES; empty++) {
      int at = dice.between(0, rows.size() - 1);
      Filed row = rows.get(at);
      rows.set(at, new Filed(row.number(), silent(row.opened(), empty % 2 == 0 ? "" : "-")));
    }
    List<Filed> filed = List.copyOf(rows);
    for (int again = 0; again < SENT_TWICE; again++) {
      int at = dice.between(0, rows.size() - 1);
      rows.add(Math.min(rows.size(), at + dice.between(1, 9)), rows.get(at));
    }
    note(rows);
    Files.createDirectories(folder);
    Files.write(folder.resolve(NAME), settled(workbook(rows)));
    return filed;
  }

  private static ComplaintCase silent(ComplaintCase one, String text) {
    return new ComplaintCase(
        one.opened(),
        one.closed(),
        one.customer(),
        one.product(),
        one.branch(),
        one.channel(),
        Comment.silent(text),
        one.due(),
        one.firstReply(),
        one.reopened(),
        one.outcome(),
        one.contactWanted());
  }

  private void note(List<Filed> rows) {
    truth.records(NAME, rows.size());
    Map<String, Integer> seen = new TreeMap<>();
    for (int line = 1; line <= rows.size(); line++) {
      Filed row = rows.get(line - 1);
      Integer before = seen.putIfAbsent(row.number(), line);
      if (before != null) {
        truth.repeat(new Truth.Repeat(NAME, line, NAME, before));
      }
      Comment comment = row.opened().comment();
      truth.cell(
          new Truth.Cell(
              NAME,
              line,
              COLUMN,
              row.opened().branch(),
              YearWeek.from(row.opened().opened()),
              before == null ? Truth.fate(comment) : Truth.again(comment),
              false,
              comment));
    }
  }

  private byte[] workbook(List<Filed> rows) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Complaints");
      CellStyle bold = workbook.createCellStyle();
      Font font = workbook.createFont();
      font.setBold(true);
      bold.setFont(font);
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      Row header = sheet.createRow(0);
      for (int column = 0; column < HEADER.size(); column++) {
        Cell cell = header.createCell(column);
        cell.setCellValue(HEADER.get(column));
        cell.setCellStyle(bold);
        sheet.setColumnWidth(column, 256 * WIDTHS.get(column));
      }
      for (Filed filed : rows) {
        fill(sheet.createRow(sheet.getLastRowNum() + 1), filed, day);
      }
      sheet.createFreezePane(0, 1);
      sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, HEADER.size() - 1));
      var properties = workbook.getProperties().getCoreProperties();
      properties.setCreator("Gannet & Quill");
      Date written = Date.from(WRITTEN.toInstant(ZoneOffset.UTC));
      properties.setCreated(Optional.of(written));
      properties.setModified(Optional.of(written));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(Row row, Filed filed, CellStyle day) {
    ComplaintCase one = filed.opened();
    List<Object> values = new ArrayList<>();
    values.add(filed.number());
    values.add(one.opened());
    values.add(one.closed());
    values.add(one.customer());
    values.add(one.product());
    values.add(one.branch().name());
    values.add(one.channel());
    values.add(one.comment().text());
    values.add(one.status());
    values.add(one.due());
    values.add(one.firstReply());
    values.add(one.reopened() ? "Yes" : "No");
    values.add(one.outcome());
    values.add(one.contactWanted() ? "Yes" : "No");
    for (int column = 0; column < values.size(); column++) {
      Object value = values.get(column);
      if (value instanceof LocalDate date) {
        Cell cell = row.createCell(column);
        cell.setCellValue(date);
        cell.setCellStyle(day);
      } else if (value instanceof String text && !text.isEmpty()) {
        row.createCell(column).setCellValue(text);
      }
    }
  }

  /**
   * The same workbook with its parts dated the day of the export and not compressed: compression
   * differs between machines.
   */
  private static byte[] settled(byte[] workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        CRC32 sum = new CRC32();
        sum.update(part.getValue());
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(WRITTEN);
        entry.setSize(part.getValue().length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
