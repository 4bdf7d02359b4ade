package org.earshot.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.earshot.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordPiecesTest {

  private final SentenceEncoder teacher = SentenceEncoder.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "The room was cold.",
        " two  spaces ",
        "İSTANBUL'da çok güzel, déjà vu!",
        "e\u0301 \u0301e a \u0301",
        "tab\tnewline\nno\u00A0break\u2003em",
        "你好 world 世界",
        "\uD83D\uDE00 \uD83D\uDE00x",
        "[SEP] [UNK] a[MASK]b ##ing",
        "x\u0000y \u0007 \u200Bz",
        "cannot,can't;e-mail@example.com/100%",
      })
  void piecesAreThoseOfTheTeacher(String text) {
    assertThat(WordPieces.shared().of(text)).containsExactly(teacher.pieces(text));
    // Once more, when the words are known.
    assertThat(WordPieces.shared().of(text)).containsExactly(teacher.pieces(text));
  }

  @Test
  void noMorePiecesAreReadThanTheTeacherReads() {
    String text = "unbelievably cold ".repeat(400);

    assertThat(WordPieces.shared().of(text))
        .containsExactly(teacher.pieces(text))
        .hasSize(SentenceEncoder.MOST_PIECES);
  }

  @Test
  void endlessWordIsReadAsFarAsTheTeacherReads() {
    String text = "-".repeat(2_000);

    assertThat(WordPieces.shared().of(text))
        .containsExactly(teacher.pieces(text))
        .hasSize(SentenceEncoder.MOST_PIECES);
  }

  @Test
  void numbersOfPiecesAreThoseOfTheVocabulary() {
    assertThat(teacher.piece(SentenceEncoder.BEGIN)).isEqualTo("[CLS]");
    assertThat(teacher.piece(SentenceEncoder.END)).isEqualTo("[SEP]");
    assertThat(teacher.piece(teacher.pieces("cold")[0])).isEqualTo("cold");
    int[] split = teacher.pieces("parcelling");
    assertThat(split).hasSizeGreaterThan(1);
    assertThat(teacher.piece(split[split.length - 1])).isEqualTo("ling");
    assertThat(teacher.piece(SentenceEncoder.WORD_PIECES - 1)).isNotEmpty();
    assertThat(teacher.piece(SentenceEncoder.WORD_PIECES)).isEmpty();
  }

  @Test
  void piecesOfRealComplaintsAreThoseOfTheTeacher() throws IOException {
    Path complaints = RealData.folder().resolve("cfpb/creditcard_2025_191rows.csv");
    int compared = 0;
    try (CSVParser rows =
        CSVParser.parse(
            complaints,
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : rows) {
        String text = row.get("Consumer complaint narrative");
        if (!text.isBlank()) {
          assertThat(WordPieces.shared().of(text)).containsExactly(teacher.pieces(text));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(100);
  }
}
