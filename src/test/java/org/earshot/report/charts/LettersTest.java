package org.earshot.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;

final class LettersTest {

  private static final Font FONT = ChartFont.plain(12);
  private static final String NAME = "noticed complaints (found that people)";

  @Test
  void wordsThatFitStayWhole() {
    assertThat(Letters.fit(NAME, FONT, Letters.width(NAME, FONT))).isEqualTo(NAME);
  }

  @Test
  void whatStandsInBracketsIsLeftOutWhole() {
    assertThat(Letters.fit(NAME, FONT, Letters.width(NAME, FONT) - 1))
        .isEqualTo("noticed complaints");
  }

  @Test
  void wordsThatDoNotFitWithoutTheirBracketsAreCut() {
    double width = Letters.width("noticed com…", FONT);

    assertThat(Letters.fit(NAME, FONT, width)).isEqualTo("noticed com…");
  }

  @Test
  void placesKeepTheirBeginningAndTheirEnd() {
    String fitted = Letters.fitMiddle("Credit reports, wrong on mine", FONT, 100);

    assertThat(fitted).startsWith("Credit").contains("…").endsWith("on mine");
    assertThat(Letters.width(fitted, FONT)).isLessThanOrEqualTo(100);
    assertThat(Letters.fitMiddle(NAME, FONT, 1000)).isEqualTo(NAME);
  }
}
