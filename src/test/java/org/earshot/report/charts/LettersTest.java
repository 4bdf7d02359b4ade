package org.earshot.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LettersTest {

  private static final Font FONT = ChartFont.plain(12);
  private static final String NAME = "noticed complaints (found that people)";

  @Test
  void wordsThatFitStayWhole() {
    assertThat(Letters.fit(NAME, FONT, Letters.width(NAME, FONT))).isEqualTo(NAME);
  }

  @Test
  void whatStandsInBracketsIsLeftOutWholeAndTheRestIsAName() {
    assertThat(Letters.fit(NAME, FONT, Letters.width(NAME, FONT) - 1))
        .isEqualTo("noticed complaints");
  }

  @Test
  void wordsThatDoNotFitWithoutTheirBracketsAreCut() {
    double width = Letters.width("noticed com…", FONT);

    assertThat(Letters.fit(NAME, FONT, width)).isEqualTo("noticed com…");
  }

  @Test
  void labelsThatBeginAlikeAreToldApartByTheirEnds() {
    List<String> labels = List.of("Credit reporting, mail", "Credit reporting, fax", "Loans");
    double width = Letters.width("Credit repo…", FONT);

    List<String> fitted = Letters.fitAll(labels, FONT, width);

    assertThat(fitted).doesNotHaveDuplicates().contains("Loans");
    assertThat(fitted.get(0)).startsWith("Cred").contains("…").endsWith("mail");
    assertThat(fitted.get(1)).startsWith("Cred").contains("…").endsWith("fax");
    assertThat(fitted).allMatch(label -> Letters.width(label, FONT) <= width);
  }

  @Test
  void wordsInFewLinesAreBrokenAtSpacesAndShortenedOnlyWhereTheyMustBe() {
    double width = Letters.width("complaints…", FONT);

    assertThat(Letters.lines("noticed complaints of them", FONT, width, 3))
        .containsExactly("noticed", "complaints", "of them");
    assertThat(Letters.lines("uncharacteristically few", FONT, width, 3))
        .hasSize(2)
        .contains("few")
        .anyMatch(line -> line.endsWith("…"));
    assertThat(Letters.lines(NAME, FONT, width, 2)).containsExactly("noticed", "complaints");
  }

  @Test
  void withoutItsMiddleAPlaceEndsInWholeWords() {
    String place = "Credit reporting and other reports, Improper use of your report";
    double width = Letters.width("Credit reporting an…use of your report", FONT);

    assertThat(Letters.withoutMiddle(place, FONT, width))
        .startsWith("Credit reporting")
        .contains("…")
        .matches(".*…(use of |of |)your report");
    assertThat(Letters.withoutMiddle("Loans", FONT, width)).isEqualTo("Loans");
  }
}
