package org.earshot.ingest;

import java.io.Serializable;
import java.util.List;

/**
 * How the records of one file are laid out.
 *
 * @param encoding the charset of the file; {@code XLSX} for a workbook
 * @param delimiter what stands between cells; unused for a workbook
 * @param preambleLines lines of text, or rows of the sheet, before the header
 * @param start the characters before the header; for a workbook the rows before it
 * @param header the header's cells as they stand
 */
record ExportLayout(
    String encoding, char delimiter, int preambleLines, long start, List<String> header)
    implements Serializable {

  ExportLayout {
    header = List.copyOf(header);
  }
}
