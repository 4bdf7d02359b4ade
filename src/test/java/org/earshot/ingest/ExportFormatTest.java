package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.earshot.JobProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExportFormatTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "255044462d312e37, a PDF document",
    "89504e470d0a1a0a0000, a picture",
    "ffd8ffe000104a4649460001, a picture",
    "d0cf11e0a1b11ae10000, an old Excel workbook (.xls) or one with a password",
    "1f8b0800000000000003, not a text",
    "3c21444f43545950452068746d6c3e, a web page",
  })
  void fileOfAnotherKindIsNamedWhateverItIsCalled(String bytes, String kind) throws IOException {
    Path file = Files.write(folder.resolve("export.csv"), HexFormat.of().parseHex(bytes));
    assertThatThrownBy(() -> format(file))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith(file + " is " + kind)
        .hasMessageEndingWith("; exports are CSV or other delimited text, or .xlsx.");
  }

  @Test
  void emptyFileIsTold() throws IOException {
    Path file = Files.createFile(folder.resolve("export.csv"));
    assertThatThrownBy(() -> format(file))
        .isInstanceOf(JobProblem.class)
        .hasMessage(file + " is empty: it has no header and no rows.");
  }

  @Test
  void textThatBeginsLikeABitmapIsText() throws IOException {
    Path file =
        Files.write(
            folder.resolve("export.csv"),
            "BMI,Comment\n".repeat(20).getBytes(StandardCharsets.UTF_8));
    assertThat(format(file)).isEqualTo(ExportFormat.DELIMITED);
  }

  @Test
  void sha256IsThatOfTheBytes() throws IOException {
    Path file = Files.write(folder.resolve("abc"), "abc".getBytes(StandardCharsets.UTF_8));
    // FIPS 180-2, appendix B.1
    assertThat(FileBytes.of(file).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static ExportFormat format(Path file) throws IOException {
    return ExportFormat.of(file, FileBytes.of(file), null);
  }
}
