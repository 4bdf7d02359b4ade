package org.earshot.insight.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.LocalSpark;
import org.earshot.embed.SentenceEncoder;
import org.junit.jupiter.api.Test;

/** A scorer that was kept scores as the one that was fitted. */
final class ScorerTableTest {

  private static final String FRIENDLY = "The clerk was friendly.";
  private static final String RUDE = "The clerk was rude.";
  private static final Practices COURTESY = courtesy(List.of(FRIENDLY), List.of(RUDE));

  @Test
  void keptScorerGivesTheSameScoresToTheLastBit() {
    PracticeScorer fitted = PracticeScorer.of(COURTESY, ScorerTableTest::encode);

    PracticeScorer kept =
        ScorerTable.scorer(COURTESY, ScorerTable.rows(fitted, LocalSpark.session()).repartition(3));

    for (String mention : List.of(RUDE, FRIENDLY, "Nobody greeted us.", "The engine stalled.")) {
      float[] vector = SentenceEncoder.shared().encode(mention);
      assertThat(kept.score(vector)).isEqualTo(fitted.score(vector));
    }
  }

  @Test
  void sameExamplesHaveTheSameTable() {
    assertThat(ScorerTable.name(courtesy(List.of(FRIENDLY), List.of(RUDE))))
        .isEqualTo(ScorerTable.name(COURTESY));
  }

  @Test
  void otherExamplesOrTheSameOnAnotherSideHaveAnother() {
    assertThat(ScorerTable.name(courtesy(List.of(FRIENDLY), List.of("They shouted."))))
        .isNotEqualTo(ScorerTable.name(COURTESY));
    assertThat(ScorerTable.name(courtesy(List.of(FRIENDLY, RUDE), List.of())))
        .isNotEqualTo(ScorerTable.name(COURTESY));
  }

  private static Practices courtesy(List<String> kept, List<String> broken) {
    return new Practices(
        List.of(
            new Practice(
                "courtesy", "Courtesy", "What.", "Whence.", "Good.", List.of(), kept, broken)),
        List.of("The engine rattles."));
  }

  private static Map<String, float[]> encode(Set<String> texts) {
    return texts.stream().collect(Collectors.toMap(text -> text, SentenceEncoder.shared()::encode));
  }
}
