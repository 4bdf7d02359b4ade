package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.earshot.report.blocks.Format;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How much room words take. */
final class ExcelWordsTests {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final ExcelStyles styles = new ExcelStyles(workbook);

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  /** A digit is 0.556 of the letters' size, and 9 points are 12 pixels. */
  @Test
  void tenDigitsAreTenTimesAsWideAsOne() {
    assertThat(ExcelWords.pixels("0123456789", 9, false)).isCloseTo(66.72, within(5.0));
  }

  @Test
  void capitalsAreWiderThanSmallLettersAndBoldOnesWiderThanPlain() {
    String name = "transunion holdings";
    assertThat(ExcelWords.pixels("TRANSUNION HOLDINGS", 9, false))
        .isGreaterThan(1.2 * ExcelWords.pixels(name, 9, false));
    assertThat(ExcelWords.pixels(name, 9, true)).isGreaterThan(ExcelWords.pixels(name, 9, false));
  }

  @Test
  void cellIsAsHighAsTheLinesOfItsWords() {
    float one = height("word", 200);
    float two = height("two\nlines", 200);
    float line = two - one;

    assertThat(line).isBetween(9 * 1.15f, 9 * 1.4f);
    assertThat(height("two\nlines\nor three", 200)).isBetween(two + line - 1, two + line + 1);
  }

  @Test
  void wordLongerThanTheCellIsBroken() {
    assertThat(height("w".repeat(100), 200)).isGreaterThan(4 * 9);
  }

  @Test
  void noRowIsHigherThanExcelTakes() {
    assertThat(height("on and on ".repeat(1000), 100)).isEqualTo(409);
  }

  private float height(String words, int width) {
    return ExcelWords.height(words, width, styles.cell(Format.PROSE));
  }
}
