package org.earshot.ingest;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.earshot.JobProblem;

/**
 * Reads the first sheet of an Excel workbook, row by row. Rows in which nothing is written are no
 * records; formulas count as the value that was last computed.
 */
final class WorkbookExport implements ExportParser {

  private static final String ENCODING = "XLSX";

  @Override
  public ExportLayout layout(Path file, String charset, HeaderSearch search) throws IOException {
    try (Workbook workbook = open(file)) {
      Iterator<Row> rows = workbook.getSheetAt(0).iterator();
      while (rows.hasNext()) {
        Row row = rows.next();
        if (row.getRowNum() >= HeaderSearch.LINES) {
          break;
        }
        List<String> record = WorkbookRecords.cells(row);
        if (search.isHeader(record)) {
          return new ExportLayout(ENCODING, ',', row.getRowNum(), row.getRowNum(), record);
        }
      }
      throw search.problem();
    } catch (JobProblem problem) {
      throw problem;
    } catch (RuntimeException problem) {
      throw damaged(file, problem);
    }
  }

  @Override
  public ExportRecords open(Path file, ExportLayout layout) {
    return new WorkbookRecords(file, open(file), layout.start());
  }

  private static Workbook open(Path file) {
    try {
      return StreamingReader.builder().setReadShapes(false).open(file.toFile());
    } catch (RuntimeException problem) {
      throw damaged(file, problem);
    }
  }

  /** What to say when the library cannot make sense of a file; it has no one exception for it. */
  static JobProblem damaged(Path file, RuntimeException problem) {
    return new JobProblem(
        file
            + " cannot be read as an Excel workbook (.xlsx): it is damaged, or an archive of"
            + " another kind; save it anew, or unpack it.",
        problem);
  }
}
