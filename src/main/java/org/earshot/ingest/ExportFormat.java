package org.earshot.ingest;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.earshot.JobProblem;

/** The formats that exports come in. A new one is a class and a line here. */
enum ExportFormat {
  /** The first sheet of an Excel workbook. */
  WORKBOOK,
  /** Text with one record a line, its cells parted by comma, semicolon, tab or bar. */
  DELIMITED;

  /** The endings of the files that are taken from a folder. */
  static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx");

  /** What reads files of this format. */
  ExportParser parser() {
    return switch (this) {
      case WORKBOOK -> new WorkbookExport();
      case DELIMITED -> new DelimitedExport();
    };
  }

  /**
   * The format of a file, by its content and not by its name.
   *
   * @param encoding the charset that the job names; null when it names none
   * @throws JobProblem when the file is of another kind
   */
  static ExportFormat of(Path file, FileBytes bytes, String encoding) {
    if (bytes.size() == 0) {
      throw new JobProblem(file + " is empty: it has no header and no rows.");
    }
    String kind =
        switch (bytes.magic()) {
          case OOXML -> null;
          case OLE2, BIFF2, BIFF3, BIFF4 ->
              "an old Excel workbook (.xls) or one with a password; save it as .xlsx without one";
          case PDF -> "a PDF document";
          case HTML -> "a web page, perhaps the page that asks to sign in";
          case XML -> "an XML document";
          case RTF -> "a text document (RTF)";
          case JPEG, GIF, PNG, TIFF -> "a picture";
          default ->
              bytes.holdsNul() && bytes.byteOrderMark() == null && encoding == null
                  ? "not a text: it has zero bytes (if it is UTF-16, say so with encoding: UTF-16)"
                  : null;
        };
    if (kind != null) {
      throw new JobProblem(
          file + " is " + kind + "; exports are CSV or other delimited text, or .xlsx.");
    }
    return bytes.magic() == FileMagic.OOXML ? WORKBOOK : DELIMITED;
  }
}
