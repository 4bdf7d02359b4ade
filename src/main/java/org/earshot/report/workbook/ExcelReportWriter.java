package org.earshot.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Section;
import org.earshot.report.charts.ChartPictures;

/** Writes a report as an XLSX workbook: the same bytes for the same report. */
public final class ExcelReportWriter {

  private ExcelReportWriter() {}

  /**
   * Writes the workbook, replacing what was there.
   *
   * @param pictures draws the charts that Excel has none for
   */
  public static void write(Report report, ChartPictures pictures, Path file) throws IOException {
    LocalDate day = report.asOf() == null ? FixedZip.NO_DAY : report.asOf();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      describe(workbook.getProperties(), report, day);
      ExcelStyles styles = new ExcelStyles(workbook);
      ExcelLinks links = new ExcelLinks(workbook, styles);
      for (Section section : report.sections()) {
        workbook.createSheet(section.title());
      }
      if (report.rows() != null) {
        workbook.createSheet(report.rows().title());
      }
      for (Section section : report.sections()) {
        new ExcelSheet(workbook, report, section, styles, links, pictures).write();
      }
      ExcelRows rows =
          report.rows() == null ? null : ExcelRows.begin(workbook, report, styles, links);
      links.resolve();
      workbook.setActiveSheet(0);
      if (rows == null) {
        workbook.write(bytes);
      } else {
        rows.write(bytes);
      }
    }
    FixedZip.write(bytes.toByteArray(), day, file);
  }

  /** Says what an Office document is and when it was made, without a clock. */
  public static void describe(POIXMLProperties properties, Report report, LocalDate day) {
    Date date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setCreator("Earshot");
    core.setLastModifiedByUser("Earshot");
    core.setTitle(ExcelText.clean(report.title()));
    core.setSubjectProperty(ExcelText.clean(report.subtitle()));
    core.setCreated(Optional.of(date));
    core.setModified(Optional.of(date));
    properties.getExtendedProperties().setApplication("Earshot");
  }
}
