package org.earshot.insight.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Comparison with examples, on vectors made by hand. */
final class PracticeScorerTest {

  private static final Map<String, float[]> VECTORS =
      Map.of(
          "smiled", new float[] {1, 0, 0, 0},
          "shouted", new float[] {0, 1, 0, 0},
          "waited", new float[] {0, 0, 1, 0},
          "rushed", new float[] {0, 0, 0, 1},
          "rained", new float[] {-1, 0, 0, 0});

  private static final Practices PRACTICES =
      new Practices(
          List.of(
              practice("courtesy", "smiled", "shouted"), practice("patience", "waited", "rushed")),
          List.of("rained"));

  @Test
  void loneExampleScoresWhatTheNormalEquationsSay() {
    Practices one = new Practices(List.of(practice("courtesy", "smiled", "shouted")), List.of());

    PracticeScore score = scorer(one).score(VECTORS.get("smiled")).get(0);

    // Likeness is 1 to itself and e = exp(-1 / .3) to the other; with the penalty .3 the system
    // [[1.3, e], [e, 1.3]] a = [1, 0] gives a = [1.3, -e] / (1.69 - e²).
    double e = Math.exp(-1 / 0.3);
    double kept = Math.exp((1.3 - e * e) / (1.69 - e * e) / 0.08);
    double broken = Math.exp((-e + 1.3 * e) / (1.69 - e * e) / 0.08);
    assertThat(score.kept()).isCloseTo(kept / (kept + broken + 1), within(1e-6));
    assertThat(score.broken()).isCloseTo(broken / (kept + broken + 1), within(1e-6));
  }

  @Test
  void examplesAreWhatTheyAreExamplesOf() {
    PracticeScorer scorer = scorer(PRACTICES);

    assertThat(verdicts(scorer, "smiled"))
        .isEqualTo(Map.of("courtesy", Verdict.KEPT, "patience", Verdict.NEITHER));
    assertThat(verdicts(scorer, "rushed"))
        .isEqualTo(Map.of("courtesy", Verdict.NEITHER, "patience", Verdict.BROKEN));
    assertThat(verdicts(scorer, "rained"))
        .isEqualTo(Map.of("courtesy", Verdict.NEITHER, "patience", Verdict.NEITHER));
  }

  @Test
  void mentionUnlikeAllExamplesIsNeither() {
    float[] between = {0.5f, 0.5f, 0.5f, 0.5f};

    assertThat(scorer(PRACTICES).score(between))
        .extracting(PracticeScore::verdict)
        .containsOnly(Verdict.NEITHER);
  }

  @Test
  void exampleThatAnEditMovesToTheOtherSideTurnsTheVerdict() {
    Practices edited =
        new Practices(List.of(practice("courtesy", "shouted", "smiled")), List.of("rained"));

    assertThat(verdicts(scorer(edited), "smiled")).containsEntry("courtesy", Verdict.BROKEN);
  }

  @Test
  void orderOfThePracticesChangesOnlyTheOrderOfTheScores() {
    Practices turned =
        new Practices(
            List.of(PRACTICES.practices().get(1), PRACTICES.practices().get(0)),
            PRACTICES.neither());
    float[] mention = {0.8f, 0.6f, 0, 0};

    List<PracticeScore> scores = scorer(PRACTICES).score(mention);
    List<PracticeScore> others = scorer(turned).score(mention);

    assertThat(others.get(1).practice()).isEqualTo("courtesy");
    assertThat(others.get(1).kept()).isCloseTo(scores.get(0).kept(), within(1e-6));
    assertThat(others.get(0).broken()).isCloseTo(scores.get(1).broken(), within(1e-6));
  }

  @Test
  void sameAfterTravellingToAnExecutor() throws IOException, ClassNotFoundException {
    PracticeScorer scorer = scorer(PRACTICES);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(scorer);
    }
    float[] mention = {0.8f, 0.6f, 0, 0};
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((PracticeScorer) in.readObject()).score(mention))
          .isEqualTo(scorer.score(mention));
    }
  }

  private static PracticeScorer scorer(Practices practices) {
    return PracticeScorer.of(practices, PracticeScorerTest::encode);
  }

  private static Map<String, float[]> encode(Set<String> sentences) {
    return sentences.stream().collect(Collectors.toMap(one -> one, VECTORS::get));
  }

  private static Map<String, Verdict> verdicts(PracticeScorer scorer, String sentence) {
    return scorer.score(VECTORS.get(sentence)).stream()
        .collect(Collectors.toMap(PracticeScore::practice, PracticeScore::verdict));
  }

  private static Practice practice(String id, String kept, String broken) {
    return new Practice(
        id, "Name", "What.", "Whence.", "Good.", List.of(), List.of(kept), List.of(broken));
  }
}
