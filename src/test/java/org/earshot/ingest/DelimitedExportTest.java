package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.earshot.JobProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DelimitedExportTest {

  private static final ColumnMapping ID_AND_COMMENT =
      new ColumnMapping("Id", null, null, null, List.of("Comment"), null, List.of());

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void delimiterIsTheOneThatGivesTheColumns(String delimiter) throws IOException {
    String text = "Id,Comment\n1,\"a,b;c\td|e\"\n".replace(",", delimiter);
    text = text.replace("a" + delimiter + "b", "a,b").replace("d|e", "d|e");
    assertThat(read(text, "UTF-8"))
        .extracting(ExportRecord::cells)
        .containsExactly(List.of("1", "a,b;c\td|e"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\r\r\n"})
  void linesMayEndInAnyWay(String end) throws IOException {
    String text = "chatter\nId,Comment\n1,one\n\n2,two\n".replace("\n", end);
    assertThat(layout(text, "UTF-8").preambleLines()).isEqualTo(1);
    assertThat(read(text, "UTF-8"))
        .extracting(ExportRecord::cells)
        .containsExactly(List.of("1", "one"), List.of("2", "two"));
  }

  @Test
  void quotedCellKeepsLineBreaksDoubledQuotesAndSpace() throws IOException {
    assertThat(read("Id,Comment\n1,\" said \"\"no\"\"\r\nand left \"\n", "UTF-8"))
        .extracting(record -> record.cell(1))
        .containsExactly(" said \"no\"\r\nand left ");
  }

  @Test
  void quoteThatNobodyDoubledIsPartOfTheText() throws IOException {
    assertThat(read("Id,Comment\n1,\"a \"5 inch\" pipe\"\n2,6\" pipe\n", "UTF-8"))
        .extracting(record -> record.cell(0))
        .containsExactly("1", "2");
    assertThat(read("Id,Comment\n2,6\" pipe\n", "UTF-8"))
        .extracting(record -> record.cell(1))
        .containsExactly("6\" pipe");
  }

  @Test
  void preambleIsPassedOverAndCounted() throws IOException {
    String text = "Archive:  complaints.zip\n  inflating: \"x\n\nID , comment\n1,one\n";
    ExportLayout layout = layout(text, "UTF-8");
    assertThat(layout.preambleLines()).isEqualTo(2);
    assertThat(layout.header()).containsExactly("ID ", " comment");
    assertThat(read(text, "UTF-8")).hasSize(1);
  }

  @Test
  void headerMaySpanLinesAndHoldHardSpaces() throws IOException {
    String text = "\"I\u00A0d\",\"What\nhappened?\"\n1,one\n";
    ColumnMapping columns =
        new ColumnMapping("i d", null, null, null, List.of("what happened?"), null, List.of());
    assertThat(read(text, "UTF-8", columns)).hasSize(1);
  }

  @Test
  void fileOfOneColumnNeedsNoQuotes() throws IOException {
    assertThat(read("Comment\none, two; three\n", "UTF-8", Sources.columns("Comment")))
        .extracting(ExportRecord::cells)
        .containsExactly(List.of("one, two; three"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
  void charsetIsSeen(String charset) throws IOException {
    String mark = charset.startsWith("UTF-16") ? "\uFEFF" : "";
    String text = mark + "Id,Comment\n1,caf\u00E9 \u20AC5\n";
    assertThat(layout(text, charset).encoding()).isEqualTo(charset);
    assertThat(read(text, charset))
        .extracting(record -> record.cell(1))
        .containsExactly("caf\u00E9 \u20AC5");
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstName() throws IOException {
    assertThat(layout("\uFEFFId,Comment\n", "UTF-8").header()).containsExactly("Id", "Comment");
  }

  @Test
  void utf8IsSeenAcrossTheChunksInWhichAFileIsRead() throws IOException {
    // One odd byte before, so that a character of two bytes lies across each chunk's end.
    String text = "Id,Comment\n1,x" + "\u00E9".repeat(200_000) + "\n";
    assertThat(layout(text, "UTF-8").encoding()).isEqualTo("UTF-8");
    assertThat(layout(text + "\n2,\uFFFD\n", "UTF-8").encoding()).isEqualTo("UTF-8");
  }

  @Test
  void quoteThatIsNeverClosedMakesOneFaultyRecord() throws IOException {
    List<ExportRecord> records = read("Id,Comment\n1,one\n2,\"two\n3,three\n", "UTF-8");
    assertThat(records).hasSize(2);
    assertThat(records.get(1).fault())
        .isEqualTo(
            "a quote opened in the record that begins on line 3 of the file is not closed before"
                + " the end of the file");
  }

  @Test
  void fileWithAHeaderOnlyHasNoRecords() throws IOException {
    assertThat(read("Id,Comment", "UTF-8")).isEmpty();
  }

  @Test
  void missingColumnIsToldWithTheNearest() {
    assertThatThrownBy(() -> layout("Id,Coment,Branch\n1,one,A\n", "UTF-8"))
        .isInstanceOf(JobProblem.class)
        .hasMessage(
            "export has no column 'Comment' (nearest: 'Coment') among its first 50 lines;"
                + " the columns it has are 'Id', 'Coment', 'Branch'.");
  }

  @Test
  void headerBelowTheFiftiethLineIsNotFound() {
    assertThatThrownBy(() -> layout("x\n".repeat(50) + "Id,Comment\n", "UTF-8"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("no column 'Id'");
  }

  @Test
  void columnThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> layout("Id,Comment,x,COMMENT\n", "UTF-8"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("the column 'Comment' more than once (columns 2 and 4)");
  }

  @Test
  void fileOfBlankLinesIsEmpty() {
    assertThatThrownBy(() -> layout("\n \n", "UTF-8"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("is empty");
  }

  private ExportLayout layout(String text, String charset) throws IOException {
    return layout(written(text, charset), ID_AND_COMMENT);
  }

  private static ExportLayout layout(Path file, ColumnMapping columns) throws IOException {
    return new DelimitedExport()
        .layout(
            file,
            TextCharset.of(file, FileBytes.of(file), null),
            new HeaderSearch("export", columns));
  }

  private List<ExportRecord> read(String text, String charset) throws IOException {
    return read(text, charset, ID_AND_COMMENT);
  }

  private List<ExportRecord> read(String text, String charset, ColumnMapping columns)
      throws IOException {
    Path file = written(text, charset);
    List<ExportRecord> all = new ArrayList<>();
    try (ExportRecords records = new DelimitedExport().open(file, layout(file, columns))) {
      for (ExportRecord record = records.next(); record != null; record = records.next()) {
        all.add(record);
      }
    }
    return all;
  }

  private Path written(String text, String charset) throws IOException {
    Charset encoding = charset.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset);
    return Files.write(folder.resolve("export.csv"), text.getBytes(encoding));
  }
}
