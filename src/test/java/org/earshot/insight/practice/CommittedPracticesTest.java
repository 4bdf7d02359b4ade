package org.earshot.insight.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.RealData;
import org.earshot.embed.SentenceEncoder;
import org.earshot.insight.sentiment.RocArea;
import org.earshot.insight.sentiment.SurveyFile;
import org.earshot.job.PracticesFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The practices of the repository, on sentences that are none of their examples. */
final class CommittedPracticesTest {

  private static PracticeScorer scorer;

  @BeforeAll
  static void readThePractices() {
    scorer =
        PracticeScorer.of(
            PracticesFile.read(Path.of("jobs/practices.yaml")), CommittedPracticesTest::encode);
  }

  @ParameterizedTest
  @CsvSource({
    "The clerk was terribly rude to my wife., courtesy, BROKEN",
    "What a friendly and polite young man., courtesy, KEPT",
    "I sent two letters and nobody ever replied., acknowledgement, BROKEN",
    "They passed me from one department to another., ownership, BROKEN",
    "She apologised at once for the mistake., apology, KEPT",
    "They never said sorry., apology, BROKEN",
    "Nobody would listen to me., listening, BROKEN",
    "They would not give me a refund., returns, BROKEN",
    "He talked down to me as if I were stupid., respect, BROKEN",
    "The doctor was patient and never rushed me., patience, KEPT"
  })
  void sentenceTellsOfThePractice(String sentence, String practice, Verdict verdict) {
    assertThat(verdicts(sentence)).containsEntry(practice, verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "The museum has three floors.",
    "My bicycle has a flat tyre.",
    "The tomatoes are ripe in August.",
    "I phoned them on Thursday afternoon."
  })
  void sentenceAboutSomethingElseTellsOfNoPractice(String sentence) {
    assertThat(verdicts(sentence)).isEmpty();
  }

  @Test
  void surveyAnswersAreRankedAsPeopleLabelledThem() throws IOException {
    assumeThat(Boolean.getBoolean("earshot.slow"))
        .as("takes minutes; ask for it with -Dearshot.slow=true")
        .isTrue();
    List<SurveyFile.Answer> answers =
        SurveyFile.read(RealData.folder().resolve("nhs-fft/NHFT.csv")).stream()
            .filter(answer -> !answer.themes().contains("Labelling not possible"))
            .toList();
    List<Map<String, Double>> scores =
        answers.parallelStream().map(answer -> highest(answer.text())).toList();
    Map.of(
            "courtesy", "Staff manner & personal attributes",
            "listening", "Staff listening, understanding & involving patients",
            "ownership", "Being kept informed, clarity & consistency of information",
            "acknowledgement", "Staff responsiveness",
            "escalation", "Contacting services")
        .forEach(
            (practice, label) ->
                assertThat(
                        RocArea.of(
                            scores.stream().mapToDouble(one -> one.get(practice)).toArray(),
                            answers.stream().map(one -> one.themes().contains(label)).toList()))
                    .as("%s against '%s'", practice, label)
                    .isGreaterThanOrEqualTo(0.80));
  }

  /** How much the sentences of an answer tell of each practice, kept or broken, at most. */
  private static Map<String, Double> highest(String answer) {
    return Arrays.stream(answer.split("(?<=[.!?])\\s+"))
        .map(sentence -> SentenceEncoder.shared().encode(sentence))
        .flatMap(vector -> scorer.score(vector).stream())
        .collect(
            Collectors.toMap(
                PracticeScore::practice,
                score -> Math.max(score.kept(), score.broken()),
                Math::max));
  }

  private static Map<String, Verdict> verdicts(String sentence) {
    return scorer.score(SentenceEncoder.shared().encode(sentence)).stream()
        .filter(score -> score.verdict() != Verdict.NEITHER)
        .collect(Collectors.toMap(PracticeScore::practice, PracticeScore::verdict));
  }

  private static Map<String, float[]> encode(Set<String> sentences) {
    return sentences.parallelStream()
        .collect(Collectors.toMap(Function.identity(), SentenceEncoder.shared()::encode));
  }
}
