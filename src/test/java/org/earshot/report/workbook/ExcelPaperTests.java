package org.earshot.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the sheets of the workbook are cut into sheets of paper: 46 usual rows to a page. */
final class ExcelPaperTests {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet = workbook.createSheet();
  private final ExcelPaper paper = new ExcelPaper(sheet, new ExcelGrid(sheet, List.of(20, 20)));

  @AfterEach
  void close() throws IOException {
    workbook.close();
  }

  @Test
  void blockThatWouldBeCutInTwoBeginsAPageBelowABlankRow() {
    keep(0, 20, 40, 70);

    assertThat(sheet.getRowBreaks()).containsExactly(38);
  }

  @Test
  void tableLongerThanAPageBeginsWhereHalfAPageIsLeft() {
    keep(0, 20, 120);

    assertThat(paper.tops().get(0)).isGreaterThan(20);
  }

  @Test
  void headOfALongTableDoesNotStandAloneAtTheFootOfAPage() {
    keep(0, 30, 130);

    assertThat(paper.tops().get(0)).isEqualTo(29);
  }

  @Test
  void tableLongerThanAPageIsCutBetweenItsRows() {
    keep(0, 101);

    assertThat(sheet.getRowBreaks()).containsExactly(45, 89);
    assertThat(paper.tops()).containsExactly(46, 90);
  }

  @Test
  void whatFollowsALongTableStandsBelowItIfItFits() {
    keep(0, 61, 70);

    assertThat(sheet.getRowBreaks()).containsExactly(45);
  }

  @Test
  void rowsOfALongTableDoNotStandAloneOnItsLastPage() {
    keep(0, 48);

    assertThat(sheet.getRowBreaks()).containsExactly(43);
  }

  private void keep(int... edges) {
    for (int i = 1; i < edges.length; i++) {
      paper.keep(edges[i - 1], edges[i]);
    }
  }
}
