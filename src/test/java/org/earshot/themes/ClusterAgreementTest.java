package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables beside this test were made with scikit-learn. */
final class ClusterAgreementTest {

  private static final Offset<Double> REFERENCE = within(1e-10);
  private static final Offset<Double> ROUNDING = within(1e-12);
  private static final String NOISE = "-1";

  static Stream<Arguments> pairs() {
    List<Map<String, String>> input =
        ReferenceTable.rows(ClusterAgreementTest.class, "t5_labels_input.csv");
    List<String> gold = column(input, "gold");
    List<String> noisy = column(input, "pred_with_noise");
    List<String> goldWithoutNoise = new ArrayList<>();
    List<String> foundWithoutNoise = new ArrayList<>();
    List<String> singletons = new ArrayList<>();
    for (int i = 0; i < noisy.size(); i++) {
      boolean noise = noisy.get(i).equals(NOISE);
      if (!noise) {
        goldWithoutNoise.add(gold.get(i));
        foundWithoutNoise.add(noisy.get(i));
      }
      singletons.add(noise ? "alone " + i : noisy.get(i));
    }
    return Stream.of(
        Arguments.of("gold_vs_pred", gold, column(input, "pred")),
        Arguments.of("pred_vs_refit(stability)", column(input, "pred"), column(input, "refit")),
        Arguments.of("noise_as_one_cluster", gold, noisy),
        Arguments.of("noise_dropped", goldWithoutNoise, foundWithoutNoise),
        Arguments.of("noise_as_singletons", gold, singletons),
        Arguments.of("tiny", letters("aabbcc"), letters("xxxyzz")),
        Arguments.of("perfect", letters("aabb"), letters("yyxx")),
        Arguments.of("one_cluster", letters("aabb"), letters("xxxx")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void agreesWithScikitLearn(String pair, List<String> gold, List<String> found) {
    Map<String, String> expected =
        ReferenceTable.rows(ClusterAgreementTest.class, "t5_metrics_expected.csv").stream()
            .filter(row -> row.get("pair").equals(pair))
            .findFirst()
            .orElseThrow();

    ClusterAgreement agreement = ClusterAgreement.of(gold, found);

    assertThat(gold).hasSize(Integer.parseInt(expected.get("n")));
    assertThat(agreement.homogeneity()).isCloseTo(number(expected, "homogeneity"), REFERENCE);
    assertThat(agreement.completeness()).isCloseTo(number(expected, "completeness"), REFERENCE);
    assertThat(agreement.vMeasure()).isCloseTo(number(expected, "v_measure"), REFERENCE);
    assertThat(agreement.adjustedMutualInformation())
        .isCloseTo(number(expected, "ami_arith"), REFERENCE);
    assertThat(agreement.adjustedRandIndex()).isCloseTo(number(expected, "ari"), REFERENCE);
  }

  @Test
  void everyPairOfTheReferenceIsCompared() {
    assertThat(pairs().map(pair -> pair.get()[0]))
        .containsExactlyElementsOf(
            ReferenceTable.rows(ClusterAgreementTest.class, "t5_metrics_expected.csv").stream()
                .<Object>map(row -> row.get("pair"))
                .toList());
  }

  @Test
  void oneLabelOnBothSidesAgreesFully() {
    assertThat(ClusterAgreement.of(letters("aaa"), letters("xxx")))
        .isEqualTo(new ClusterAgreement(1, 1, 1, 1, 1));
  }

  @Test
  void oneThingAgreesFully() {
    assertThat(ClusterAgreement.of(letters("a"), letters("x")))
        .isEqualTo(new ClusterAgreement(1, 1, 1, 1, 1));
  }

  /** Four things crossed: knowing one label tells nothing of the other. */
  @Test
  void crossedLabelsAgreeLessThanChance() {
    ClusterAgreement agreement = ClusterAgreement.of(letters("aabb"), letters("xyxy"));

    assertThat(agreement.homogeneity()).isCloseTo(0, ROUNDING);
    assertThat(agreement.completeness()).isCloseTo(0, ROUNDING);
    // No pair lies together in both; expected are 2 · 2 / 6 of at most 2.
    assertThat(agreement.adjustedRandIndex()).isCloseTo(-0.5, ROUNDING);
    // Of the 6 ways to label two things x, 2 agree fully (ln 2): the mean is ln 2 / 3.
    assertThat(agreement.adjustedMutualInformation()).isCloseTo(-0.5, ROUNDING);
  }

  @Test
  void exchangingTheSidesExchangesHomogeneityAndCompletenessOnly() {
    List<String> gold = random(1, 6);
    List<String> found = random(2, 9);

    ClusterAgreement there = ClusterAgreement.of(gold, found);
    ClusterAgreement back = ClusterAgreement.of(found, gold);

    assertThat(back.homogeneity()).isCloseTo(there.completeness(), ROUNDING);
    assertThat(back.completeness()).isCloseTo(there.homogeneity(), ROUNDING);
    assertThat(back.vMeasure()).isCloseTo(there.vMeasure(), ROUNDING);
    assertThat(back.adjustedMutualInformation())
        .isCloseTo(there.adjustedMutualInformation(), ROUNDING);
    assertThat(back.adjustedRandIndex()).isCloseTo(there.adjustedRandIndex(), ROUNDING);
  }

  @Test
  void renamedLabelsAgreeAsBefore() {
    List<String> gold = random(3, 5);
    List<String> found = random(4, 7);
    List<String> renamed =
        found.stream().map(label -> "theme " + (100 - Integer.parseInt(label))).toList();

    ClusterAgreement before = ClusterAgreement.of(gold, found);
    ClusterAgreement after = ClusterAgreement.of(gold, renamed);

    assertThat(after.vMeasure()).isCloseTo(before.vMeasure(), ROUNDING);
    assertThat(after.adjustedMutualInformation())
        .isCloseTo(before.adjustedMutualInformation(), ROUNDING);
    assertThat(after.adjustedRandIndex()).isCloseTo(before.adjustedRandIndex(), ROUNDING);
  }

  @Test
  void weightsCountAsRepetitions() {
    ClusterAgreement repeated = ClusterAgreement.of(letters("aaaabbbcc"), letters("xxxyyyyzz"));

    ClusterAgreement weighted =
        ClusterAgreement.of(new int[] {0, 0, 1, 2}, new int[] {0, 1, 1, 2}, new int[] {3, 1, 3, 2});

    assertThat(weighted).isEqualTo(repeated);
  }

  @Test
  void labellingsOfDifferentLengthAreRefused() {
    assertThatThrownBy(() -> ClusterAgreement.of(letters("ab"), letters("xyz")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("both labellings must be of the same things, at least one");
  }

  @Test
  void nothingToCompareIsRefused() {
    assertThatThrownBy(() -> ClusterAgreement.of(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("both labellings must be of the same things, at least one");
  }

  private static List<String> column(List<Map<String, String>> rows, String name) {
    return rows.stream().map(row -> row.get(name)).toList();
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static List<String> letters(String labels) {
    return labels.chars().mapToObj(Character::toString).toList();
  }

  private static List<String> random(long seed, int labels) {
    return new Random(seed).ints(200, 0, labels).mapToObj(Integer::toString).toList();
  }
}
