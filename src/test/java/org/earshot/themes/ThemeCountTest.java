package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ThemeCountTest {

  @ParameterizedTest
  @ValueSource(ints = {3, 7, 12})
  void themesFarApartAreCounted(int themes) {
    SyntheticThemes made = new SyntheticThemes(31, themes, themes * 60, 0.04);
    VectorTable smoothed = NeighbourSmoothing.smooth(made.vectors, 15, 3);

    ThemeCount count = new ThemeCount(made.vectors, Clustering.of(smoothed));

    assertThat(count.choose()).isEqualTo(themes);
  }

  @Test
  void groupsAreThoseOfTheBestSilhouetteBetweenTheBounds() {
    SyntheticThemes made = new SyntheticThemes(32, 6, 360, 0.04);
    ThemeCount count = new ThemeCount(made.vectors, Clustering.of(made.vectors));

    assertThat(count.chooseBetween(2, 12)).isEqualTo(6);
    assertThat(count.chooseBetween(6, 6)).isEqualTo(6);
    assertThat(count.chooseBetween(1, 1)).isEqualTo(1);
  }

  @Test
  void tooFewRowsAreOneTheme() {
    VectorTable rows = Points.directions(33, 3, 8);

    assertThat(new ThemeCount(rows, Clustering.of(rows)).choose()).isEqualTo(1);
  }
}
