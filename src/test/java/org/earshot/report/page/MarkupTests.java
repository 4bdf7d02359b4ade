package org.earshot.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkupTests {

  @Test
  void longWordMayBeBrokenBehindAColonOrASlash() {
    assertThat(written("LATCHES/LOCKS:DOORS"))
        .isEqualTo("<td>LATCHES/<wbr/>LOCKS:<wbr/>DOORS</td>");
  }

  @Test
  void shortWordsAndSpacedColonsStayTogether() {
    assertThat(written("and/or at 10:30: late")).isEqualTo("<td>and/or at 10:30: late</td>");
  }

  private static String written(String words) {
    Markup page = new Markup();
    page.open("td");
    page.breakable(words);
    page.close();
    return page.toString();
  }
}
