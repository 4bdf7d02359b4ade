package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.earshot.themes.Theme;
import org.junit.jupiter.api.Test;

final class LabelFitsTest {

  private static final Offset<Double> EXACT = within(1e-12);

  private static final List<Theme> THEMES =
      List.of(
          new Theme("T01", "car park full", "G01", "arrival", List.of()),
          new Theme("T02", "far to walk", "G01", "arrival", List.of()),
          new Theme("T03", "kind staff", "G02", "people", List.of()));

  /** Parking: 30 of 40 in T01 and 10 in T02, so the group has all 40 and nothing else. */
  @Test
  void labelSpreadOverAGroupIsFoundByTheGroup() {
    List<LabelFits.Marked> texts = new ArrayList<>();
    add(texts, 30, "parking", "T01");
    add(texts, 10, "parking", "T02");
    add(texts, 5, "other", "T03");

    List<Agreement.LabelFit> fits = LabelFits.of(THEMES, texts);

    assertThat(fits).hasSize(1);
    assertThat(fits.get(0).label()).isEqualTo("parking");
    assertThat(fits.get(0).texts()).isEqualTo(40);
    assertThat(fits.get(0).found()).isEqualTo("group: arrival");
    assertThat(fits.get(0).f1()).isCloseTo(1, EXACT);
  }

  /** Staff: 30 texts, 24 of them in T03 beside 6 others: precision and recall are 0.8. */
  @Test
  void f1IsThatOfTheNearestTheme() {
    List<LabelFits.Marked> texts = new ArrayList<>();
    add(texts, 24, "staff", "T03");
    add(texts, 6, "other", "T03");
    add(texts, 6, "staff", "T01");
    add(texts, 20, "other", "T01");

    List<Agreement.LabelFit> fits = LabelFits.of(THEMES, texts);

    assertThat(fits).hasSize(1);
    assertThat(fits.get(0).f1()).isCloseTo(0.8, EXACT);
    assertThat(fits.get(0).found()).isIn("kind staff", "group: people");
  }

  @Test
  void labelOfFewTextsIsNotJudged() {
    List<LabelFits.Marked> texts = new ArrayList<>();
    add(texts, 29, "few", "T01");
    add(texts, 30, "enough", "T02");

    assertThat(LabelFits.of(THEMES, texts))
        .extracting(Agreement.LabelFit::label)
        .containsExactly("enough");
  }

  private static void add(List<LabelFits.Marked> texts, int times, String label, String theme) {
    for (int i = 0; i < times; i++) {
      texts.add(new LabelFits.Marked(Set.of(label), Set.of(theme)));
    }
  }
}
