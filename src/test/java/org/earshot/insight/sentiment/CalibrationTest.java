package org.earshot.insight.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Probabilities of scores, by hand and by simulation. */
final class CalibrationTest {

  @Test
  void probabilitiesAreThoseOfTheOrdinalModel() {
    Sentiment sentiment = new Calibration(1, -Math.log(3), Math.log(3)).at(0);

    // F(-ln 3) = 1/4 and F(ln 3) = 3/4.
    assertThat(sentiment.negative()).isCloseTo(0.25, within(1e-12));
    assertThat(sentiment.neutral()).isCloseTo(0.5, within(1e-12));
    assertThat(sentiment.positive()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void sharesOfLabelsAreTheirProbabilitiesWhenAllScoresAreEqual() {
    List<Polarity> labels =
        List.of(
            Polarity.NEGATIVE,
            Polarity.NEUTRAL,
            Polarity.POSITIVE,
            Polarity.POSITIVE,
            Polarity.NEGATIVE,
            Polarity.POSITIVE,
            Polarity.POSITIVE,
            Polarity.NEUTRAL);

    Sentiment sentiment = CalibrationFit.of(new double[8], labels).at(0);

    assertThat(sentiment.negative()).isCloseTo(2 / 8.0, within(1e-3));
    assertThat(sentiment.neutral()).isCloseTo(2 / 8.0, within(1e-3));
    assertThat(sentiment.positive()).isCloseTo(4 / 8.0, within(1e-3));
  }

  @Test
  void theModelThatMadeTheLabelsIsFoundAgain() {
    Calibration truth = new Calibration(3, -1, 0.5);
    Random chance = new Random(17);
    double[] scores = new double[20_000];
    List<Polarity> labels = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      scores[i] = 2 * chance.nextDouble() - 1;
      Sentiment sentiment = truth.at(scores[i]);
      double drawn = chance.nextDouble();
      labels.add(
          drawn < sentiment.negative()
              ? Polarity.NEGATIVE
              : drawn < 1 - sentiment.positive() ? Polarity.NEUTRAL : Polarity.POSITIVE);
    }

    Calibration found = CalibrationFit.of(scores, labels);

    assertThat(found.slope()).isCloseTo(3, within(0.12));
    assertThat(found.low()).isCloseTo(-1, within(0.08));
    assertThat(found.high()).isCloseTo(0.5, within(0.08));
  }

  @Test
  void scoresThatDivideTheLabelsPerfectlyGiveFiniteProbabilities() {
    double[] scores = {-1, -0.9, 0, 0.1, 0.9, 1};
    List<Polarity> labels =
        List.of(
            Polarity.NEGATIVE,
            Polarity.NEGATIVE,
            Polarity.NEUTRAL,
            Polarity.NEUTRAL,
            Polarity.POSITIVE,
            Polarity.POSITIVE);

    Calibration found = CalibrationFit.of(scores, labels);

    assertThat(found.slope()).isPositive().isFinite();
    assertThat(found.at(-1).polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(found.at(0.05).polarity()).isEqualTo(Polarity.NEUTRAL);
    assertThat(found.at(1).polarity()).isEqualTo(Polarity.POSITIVE);
  }
}
