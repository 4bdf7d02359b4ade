package org.earshot.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;

class NetPromoterScoreTest {

  @Test
  void intervalIsTheAdjustedWaldOne() {
    for (Map<String, String> row : ReferenceTable.rows(getClass(), "t3_nps_ci_expected.csv")) {
      NetPromoterScore score =
          new NetPromoterScore(
              Long.parseLong(row.get("promoters")),
              Long.parseLong(row.get("passives")),
              Long.parseLong(row.get("detractors")));

      Estimate estimate = score.estimate();

      assertThat(estimate.value()).isCloseTo(number(row, "nps"), within(1e-8));
      assertThat(score.standardError()).isCloseTo(number(row, "se"), within(1e-8));
      assertThat(estimate.low()).isCloseTo(number(row, "adjwald_lo"), within(1e-8));
      assertThat(estimate.high()).isCloseTo(number(row, "adjwald_hi"), within(1e-8));
    }
  }

  @Test
  void probabilitiesOfSegmentsAreThoseOfTheReference() {
    List<Map<String, String>> expected =
        ReferenceTable.rows(getClass(), "t3_segments_expected.csv");
    List<Map<String, String>> survey = ReferenceTable.rows(getClass(), "t2_survey.csv");
    double[] p = new double[expected.size()];
    for (int i = 0; i < p.length; i++) {
      NetPromoterScore segment = score(survey, i % 3, expected.get(i).get("segment"), true);
      NetPromoterScore rest = score(survey, i % 3, expected.get(i).get("segment"), false);
      p[i] = segment.differenceProbability(rest);

      assertThat(segment.score() - rest.score())
          .isCloseTo(number(expected.get(i), "diff"), within(1e-8));
      assertThat(p[i]).isCloseTo(number(expected.get(i), "p"), within(1e-9));
    }
    double[] q = BenjaminiHochberg.adjust(p);
    for (int i = 0; i < q.length; i++) {
      assertThat(q[i]).isCloseTo(number(expected.get(i), "p_bh"), within(1e-9));
    }
  }

  @Test
  void differenceTurnsRoundWithItsSides() {
    NetPromoterScore first = new NetPromoterScore(50, 30, 20);
    NetPromoterScore second = new NetPromoterScore(10, 3, 2);

    Estimate there = first.minus(second);
    Estimate back = second.minus(first);

    assertThat(there.value()).isCloseTo(-back.value(), within(1e-12));
    assertThat(there.low()).isCloseTo(-back.high(), within(1e-12));
    assertThat(there.n()).isEqualTo(115);
  }

  @Test
  void differenceOfManyAnswersHasThePlainInterval() {
    NetPromoterScore first = new NetPromoterScore(500_000, 300_000, 200_000);
    NetPromoterScore second = new NetPromoterScore(450_000, 300_000, 250_000);

    Estimate difference = first.minus(second);

    double plain = 1.959964 * Math.hypot(first.standardError(), second.standardError());
    assertThat(difference.value()).isCloseTo(10, within(1e-9));
    assertThat(difference.low()).isCloseTo(10 - plain, within(1e-3));
    assertThat(difference.high()).isCloseTo(10 + plain, within(1e-3));
  }

  @Test
  void fewAnswersAllAlikeStillLeaveRoomForNoChange() {
    Estimate difference = new NetPromoterScore(2, 0, 0).minus(new NetPromoterScore(1, 1, 0));

    assertThat(difference.value()).isEqualTo(50);
    assertThat(difference.excludes(0)).isFalse();
  }

  @Test
  void nothingHasNoScore() {
    assertThat(new NetPromoterScore(0, 0, 0).estimate().value()).isNaN();
    assertThat(new NetPromoterScore(0, 0, 0).estimate().hasInterval()).isFalse();
  }

  @Test
  void negativeCountIsRefused() {
    assertThatThrownBy(() -> new NetPromoterScore(1, -1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("are 1, -1 and 0");
  }

  private static NetPromoterScore score(
      List<Map<String, String>> survey, int remainder, String segment, boolean inside) {
    long[] counts = new long[3];
    String name = segment.substring(0, segment.lastIndexOf('_'));
    for (Map<String, String> row : survey) {
      boolean same =
          row.get("segment").equals(name) && Integer.parseInt(row.get("customer")) % 3 == remainder;
      if (same == inside) {
        int answer = Integer.parseInt(row.get("nps"));
        counts[answer >= 9 ? 0 : answer >= 7 ? 1 : 2]++;
      }
    }
    return new NetPromoterScore(counts[0], counts[1], counts[2]);
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
