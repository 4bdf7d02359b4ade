package org.earshot.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PlainTextTest {

  @Test
  void plainTextIsAsLongAsTheCell() {
    StringBuilder every = new StringBuilder();
    for (int unit = 0; unit <= 0xFFFF; unit++) {
      every.append((char) unit);
    }

    assertThat(PlainText.of(every.toString())).hasSize(0x10000);
  }

  @Test
  void spacesBreaksAndQuotesBecomePlain() {
    assertThat(PlainText.of("a\u00A0b\tc\r\nd\u2028e\u2019s \u201Cf\u201D\uFEFF\u0000\u200Bg"))
        .isEqualTo("a b c \nd\ne's \"f\"   g");
  }

  @Test
  void everyKindOfLineBreakIsOneBreak() {
    assertThat(PlainText.of("a\r\nb\rc\nd\r\n\r\ne")).isEqualTo("a \nb\nc\nd \n \ne");
  }

  @Test
  void lettersAndSymbolsStay() {
    String text = "\u00C9t\u00E9 \u20AC5 \u2013 \uD83D\uDE00 \u0130\u0131";

    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @Test
  void runsOfSpaceBecomeOne() {
    assertThat(PlainText.onOneLine("  a \n\n b  c ")).isEqualTo("a b c");
  }
}
