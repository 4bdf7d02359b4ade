package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.earshot.ReferenceTable;
import org.junit.jupiter.api.Test;

/** The tables beside this test were made with scipy's linear_sum_assignment. */
final class ThemeMatchTest {

  @Test
  void agreesWithScipyOnARefit() {
    List<Map<String, String>> input =
        ReferenceTable.rows(ThemeMatchTest.class, "t5_labels_input.csv");
    int[] before = labels(input, "pred");
    int[] after = labels(input, "refit");

    ThemeMatch match = ThemeMatch.of(before, after, count(before), count(after));

    List<Map<String, String>> expected =
        ReferenceTable.rows(ThemeMatchTest.class, "t5_jaccard_matching_expected.csv");
    assertThat(expected).hasSize(11);
    for (Map<String, String> pair : expected) {
      int old = Integer.parseInt(pair.get("theme_old"));
      int fresh = Integer.parseInt(pair.get("theme_new"));
      assertThat(match.after(old)).isEqualTo(fresh);
      assertThat(match.before(fresh)).isEqualTo(old);
      assertThat(match.jaccard(old, fresh))
          .isCloseTo(Double.parseDouble(pair.get("jaccard")), within(1e-10));
    }
  }

  /** Alone, 1 would take 0; together it is better that 0 takes 0 and 1 takes 1. */
  @Test
  void sumOfLikenessesDecidesAndNotTheGreatestOne() {
    int[] before = {0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1};
    int[] after = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1};

    ThemeMatch match = ThemeMatch.of(before, after, 2, 2);

    assertThat(match.before(0)).isZero();
    assertThat(match.before(1)).isEqualTo(1);
  }

  @Test
  void largerPartKeepsTheIdentityAndTheOtherComesFromIt() {
    ThemeMatch match =
        ThemeMatch.of(
            new int[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
            new int[] {0, 0, 0, 0, 0, 0, 1, 1, 1, 1},
            1,
            2);

    assertThat(match.before(0)).isZero();
    assertThat(match.before(1)).isNegative();
    assertThat(match.origin(1)).isZero();
  }

  @Test
  void smallerOfTwoThatBecameOneWentIntoTheOther() {
    ThemeMatch match =
        ThemeMatch.of(
            new int[] {0, 0, 0, 0, 0, 0, 1, 1, 1, 1},
            new int[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
            2,
            1);

    assertThat(match.after(0)).isZero();
    assertThat(match.after(1)).isNegative();
    assertThat(match.destination(1)).isZero();
  }

  @Test
  void clusterOfWhichAQuarterIsLeftNowhereIsGone() {
    int[] before = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    int[] after = {-1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    ThemeMatch match = ThemeMatch.of(before, after, 2, 1);

    assertThat(match.after(0)).isNegative();
    assertThat(match.destination(0)).isNegative();
    assertThat(match.after(1)).isZero();
  }

  @Test
  void centresDecideWhereRowsAreFew() {
    int[] before = {0, 0, -1, -1};
    int[] after = {-1, -1, 0, 0};

    assertThat(ThemeMatch.of(before, after, new double[][] {{0.95}}, new int[0]).before(0))
        .isZero();
    assertThat(ThemeMatch.of(before, after, new double[][] {{0.5}}, new int[0]).before(0))
        .isNegative();
  }

  @Test
  void centresDoNotOutvoteManyRows() {
    int[] before = {0, 0, 0, 0, 0, 0, -1, -1, -1, -1, -1, -1};
    int[] after = {-1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0};

    assertThat(ThemeMatch.of(before, after, new double[][] {{0.95}}, new int[0]).before(0))
        .isNegative();
  }

  @Test
  void whatWasRestoredIsWhatItWasWhateverItsRows() {
    int[] before = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    int[] after = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

    ThemeMatch match = ThemeMatch.of(before, after, new double[][] {{1, 1}}, new int[] {0});

    assertThat(match.before(0)).isNegative();
    assertThat(match.before(1)).isZero();
  }

  private static int[] labels(List<Map<String, String>> rows, String column) {
    return rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).toArray();
  }

  private static int count(int[] labels) {
    return java.util.Arrays.stream(labels).max().orElse(-1) + 1;
  }
}
