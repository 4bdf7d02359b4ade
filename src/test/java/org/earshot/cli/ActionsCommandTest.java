package org.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.report.FindingsFixture;
import org.earshot.report.ReportChoice;
import org.earshot.report.ReportFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ActionsCommandTest {

  private static final String SAID =
      """
      actions:
        second-gangway: {theme: [T03], owner: Ana, start: 2026-W13, status: done, note: "=1+1 is only a note"}
      """;

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void whatIsWrittenIntoTheSheetComesBackIntoTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("weekly-actions.yaml"), SAID);
    Path workbook = edited();

    String job = folder.resolve("weekly.yaml").toString();
    assertThat(earshot("actions", "pull", workbook.toString(), "--job", job, "--dry-run")).isZero();
    assertThat(file).hasContent(SAID);
    assertThat(earshot("actions", "pull", workbook.toString(), "--job", job)).isZero();

    assertThat(out.toString())
        .contains("second-gangway owner: \"Ana\" → \"Ben\"")
        .contains("A01 theme: nothing → \"nobody answers the phone\"");
    assertThat(file)
        .content()
        .contains("owner: Ben")
        .contains("A01: {theme: [nobody answers the phone]}")
        .contains("\"=1+1 is only a note\"");
  }

  @Test
  void actionsAloneSaysWhatThereIsToDo() {
    assertThat(earshot("actions")).isEqualTo(2);

    assertThat(err.toString()).startsWith("earshot: Say what to do with the actions: pull.");
  }

  private Path edited() throws IOException {
    ReportFolder.write(FindingsFixture.ferries(), ReportChoice.ALL, folder.resolve("report"));
    Path path = folder.resolve("report/feedback.xlsx");
    try (InputStream bytes = Files.newInputStream(path);
        XSSFWorkbook workbook = new XSSFWorkbook(bytes)) {
      XSSFSheet sheet = workbook.getSheet("Actions");
      for (Row row : sheet) {
        String id = row.getCell(0) == null ? "" : row.getCell(0).toString();
        boolean form = row.getLastCellNum() > 8 && row.getCell(2) != null;
        if (form && id.equals("second-gangway") && row.getCell(3).toString().equals("Ana")) {
          row.getCell(3).setCellValue("Ben");
        } else if (id.equals("A01")) {
          row.getCell(1).setCellValue("nobody answers the phone");
        }
      }
      try (OutputStream edited = Files.newOutputStream(path)) {
        workbook.write(edited);
      }
    }
    return path;
  }

  private int earshot(String... arguments) {
    CommandLine line =
        EarshotCommand.line(RecordingPipeline.succeeding(folder))
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
