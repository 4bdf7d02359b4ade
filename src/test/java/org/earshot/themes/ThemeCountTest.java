package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ThemeCountTest {

  @Test
  void groupsAreThoseOfTheBestSilhouetteBetweenTheBounds() {
    SyntheticThemes made = new SyntheticThemes(32, 6, 360, 0.04);
    ThemeCount count = new ThemeCount(made.vectors, made.vectors, Clustering.of(made.vectors));

    assertThat(count.chooseBetween(2, 12)).isEqualTo(6);
    assertThat(count.chooseBetween(6, 6)).isEqualTo(6);
    assertThat(count.chooseBetween(1, 1)).isEqualTo(1);
  }

  @Test
  void tooFewRowsAreOneTheme() {
    VectorTable rows = Points.directions(33, 3, 8);

    assertThat(new ThemeCount(rows, rows, Clustering.of(rows)).choose()).isEqualTo(1);
  }
}
