package org.earshot.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceEncoderTest {

  private final SentenceEncoder encoder = SentenceEncoder.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ok",
        "The room was cold.",
        "\uD83D\uDE00 \u4F60\u597D",
        "\uD83D",
        "\u0000"
      })
  void everyTextHasAVectorOfUnitLength(String text) {
    assertUnitLength(encoder.encode(text));
  }

  @Test
  void textLongerThanTheModelReadsDoesNotFail() {
    assertUnitLength(encoder.encode("the shower in our room was cold again ".repeat(250)));
  }

  @Test
  void wordsBeyondTheLastReadChangeNothing() {
    String read = "cold ".repeat(600);

    assertThat(encoder.encode(read + "and the parking was full")).isEqualTo(encoder.encode(read));
  }

  @Test
  void sameTextHasTheSameBitsWhoeverAsksAndWhatWasAskedBefore() throws Exception {
    List<String> texts =
        List.of("The room was cold.", "My parcel is late", "ok", "word ".repeat(200), "");
    List<float[]> expected = texts.stream().map(encoder::encode).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<float[]>> encoded = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        String text = texts.get(i % texts.size());
        encoded.add(threads.submit(() -> encoder.encode(text)));
      }
      for (int i = 0; i < encoded.size(); i++) {
        assertThat(encoded.get(i).get()).containsExactly(expected.get(i % texts.size()));
      }
    } finally {
      threads.shutdown();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "My card has not arrived, I am still waiting for my card, The staff were kind",
    "The shower was cold, There was no hot water, I was charged twice",
    "They never called me back, Nobody rang to follow up, The bed was comfortable",
    "Refund takes too long, I want my money back sooner, The car park is full"
  })
  void sameMeaningIsNearerThanAnother(String text, String paraphrase, String other) {
    float[] vector = encoder.encode(text);

    assertThat(UnitVectors.cosine(vector, encoder.encode(paraphrase)))
        .isGreaterThan(UnitVectors.cosine(vector, encoder.encode(other)) + 0.05);
  }

  @Test
  void tokenizerDoesNotReportHome() {
    assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
  }

  private static void assertUnitLength(float[] vector) {
    assertThat(vector).hasSize(SentenceEncoder.DIMENSIONS);
    assertThat(UnitVectors.cosine(vector, vector)).isCloseTo(1, within(1e-5));
  }
}
