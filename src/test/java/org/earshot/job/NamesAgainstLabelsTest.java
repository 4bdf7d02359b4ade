package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.themes.PhraseEncoder;
import org.earshot.themes.Theme;
import org.junit.jupiter.api.Test;

final class NamesAgainstLabelsTest {

  /** Phrases of parking lie one way, all others the other way. */
  private static final PhraseEncoder ENCODER = NamesAgainstLabelsTest::encode;

  private static final List<JudgedText> JUDGED =
      List.of(
          new JudgedText("full again", "car_park", "T01"),
          new JudgedText("full today", "car_park", "T01"),
          new JudgedText("full", "staff", "T01"),
          new JudgedText("kind people", "staff", "T02"));

  @Test
  void nameNearestToTheLabelOfTheMajorityIsRight() {
    Agreement.Naming naming =
        NamesAgainstLabels.compare(themes("car park full", "kind people"), JUDGED, ENCODER);

    assertThat(naming.names()).isEqualTo(1);
    // "full …" does not say of what.
    assertThat(naming.words()).isEqualTo(0.5);
  }

  @Test
  void nameNearerToAnotherLabelIsWrong() {
    Agreement.Naming naming =
        NamesAgainstLabels.compare(themes("full", "car park"), JUDGED, ENCODER);

    assertThat(naming.names()).isZero();
  }

  private static List<Theme> themes(String first, String second) {
    return List.of(
        new Theme("T01", first, "G01", "group", List.of()),
        new Theme("T02", second, "G01", "group", List.of()));
  }

  private static Map<String, float[]> encode(Set<String> phrases) {
    return phrases.stream()
        .collect(
            Collectors.toMap(
                phrase -> phrase,
                phrase -> phrase.contains("park") ? new float[] {1, 0} : new float[] {0, 1}));
  }
}
