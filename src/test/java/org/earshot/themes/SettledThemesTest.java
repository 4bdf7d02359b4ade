package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SettledThemesTest {

  @Test
  void everyRowIsNearestToItsOwnTheme() {
    SyntheticThemes made = new SyntheticThemes(61, 6, 300, 0.15);
    SettledThemes settled = settle(made, 6);

    VectorTable centres =
        Clustering.directions(MicroClusters.sums(made.vectors, settled.labels, 6));

    assertThat(MicroClusters.nearest(made.vectors, centres)).isEqualTo(settled.labels);
  }

  @Test
  void everyPartHasTheThemeOfItsRows() {
    SyntheticThemes made = new SyntheticThemes(62, 5, 250, 0.04);
    SettledThemes settled = settle(made, 5);

    int[] nearest = MicroClusters.nearest(made.vectors, settled.parts);

    assertThat(Arrays.stream(nearest).map(part -> settled.themeOfPart[part]).toArray())
        .isEqualTo(settled.labels);
  }

  @Test
  void noThemeLosesAllItsRows() {
    VectorTable rows = Points.directions(63, 80, 3);
    Clustering clustering = Clustering.of(rows);
    int themes = clustering.microClusters();

    SettledThemes settled =
        SettledThemes.of(rows, rows, clustering, clustering.cut(themes), themes);

    assertThat(IntStream.of(settled.labels).distinct().count()).isEqualTo(themes);
  }

  private static SettledThemes settle(SyntheticThemes made, int themes) {
    Clustering clustering = Clustering.of(made.vectors);
    return SettledThemes.of(made.vectors, made.vectors, clustering, clustering.cut(themes), themes);
  }
}
