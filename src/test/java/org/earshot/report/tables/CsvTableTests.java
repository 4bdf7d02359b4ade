package org.earshot.report.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.earshot.report.FindingsFixture;
import org.earshot.report.compose.ReportComposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threeten.extra.YearWeek;

final class CsvTableTests {

  @TempDir Path folder;

  @Test
  void valuesAreWrittenExactlyAndNothingIsEmpty() throws IOException {
    assertThat(
            line(
                "00ffab3412cdef90",
                12_345_678L,
                3.0,
                1 / 3.0,
                -0.0000001,
                1e-3,
                null,
                Double.NaN,
                LocalDate.of(2026, 6, 28),
                YearWeek.of(2026, 9)))
        .isEqualTo("00ffab3412cdef90,12345678,3,0.333333,0,0.001,,,2026-06-28,2026-W09");
  }

  @Test
  void sumsThatDifferInTheirLastBitsAreWrittenAlike() throws IOException {
    assertThat(line(0.1 + 0.2, 0.3)).isEqualTo("0.3,0.3");
  }

  @Test
  void textThatASpreadsheetWouldRunGetsAnApostrophe() throws IOException {
    assertThat(line("=1+1", "+49 30", "-5", "@here", "\tx", -5L, -5.5, "a=b"))
        .isEqualTo("'=1+1,'+49 30,'-5,'@here,'\tx,-5,-5.5,a=b");
  }

  @Test
  void commasQuotesAndLineBreaksComeBack() throws IOException {
    List<Object> row = List.of("a,b", "say \"no\"", "one\ntwo\r\nthree", "İstanbul 🙂", "");
    Path file = write(row);
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
      List<CSVRecord> records = parser.getRecords();
      assertThat(records.get(1).toList()).isEqualTo(row);
    }
    assertThat(Files.readAllBytes(file)[0]).isEqualTo((byte) 'c');
  }

  @Test
  void aRowOfAnotherLengthIsRefused() {
    assertThatThrownBy(
            () ->
                CsvTable.write(
                    folder.resolve("x.csv"),
                    List.of("a", "b"),
                    List.<List<Object>>of(List.of("1")).iterator()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x.csv: a row has 1 values for 2 columns");
  }

  @Test
  void tablesForMachinesBeginWithTheirContract() throws IOException {
    CsvReportWriter.write(ReportComposer.compose(FindingsFixture.ferries()), folder);
    assertThat(head("reconciliation"))
        .startsWith("source,rows_read,usable,blank,placeholder,duplicate,rejected,outside_window");
    assertThat(head("themes"))
        .startsWith(
            "theme_id,name,group_id,group_name,feedback,share,share_low,share_high,mean_score,"
                + "first_week,last_week");
    assertThat(head("weeks")).isEqualTo("theme_id,week,feedback,exposure");
    assertThat(head("rejections")).isEqualTo("source,line,column,reason");
    assertThat(Files.readAllLines(folder.resolve("weeks.csv"))).hasSize(1 + 25 * 26);
    assertThat(Files.readAllLines(folder.resolve("rejections.csv")).get(3))
        .isEqualTo("complaints.xlsx,3,Opened,“=A1+1” fits no date pattern");
  }

  private String head(String table) throws IOException {
    return Files.readAllLines(folder.resolve(table + ".csv")).get(0);
  }

  private String line(Object... values) throws IOException {
    return Files.readAllLines(write(Arrays.asList(values))).get(1);
  }

  private Path write(List<Object> row) throws IOException {
    Path file = folder.resolve("table.csv");
    List<String> columns = row.stream().map(value -> "c").toList();
    CsvTable.write(file, columns, List.of(row).iterator());
    return file;
  }
}
