package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SubThemesTest {

  private final SyntheticThemes data = new SyntheticThemes(3, 6, 300, 0.05);
  private final Clustering clustering = Clustering.of(data.vectors);
  private final int[] micro = clustering.microLabels();
  private final SubThemes subThemes = new SubThemes(data.texts, micro, clustering.microCentres());

  /** All six as one theme: two to four parts, which do not cut through any of the six. */
  @Test
  void partsOfAThemeAreWhatItIsMadeOf() {
    List<SubTheme> parts = subThemes.of(new int[clustering.microClusters()], 1);

    assertThat(parts).hasSizeBetween(2, 4);
    assertThat(parts.stream().mapToInt(SubTheme::texts).sum()).isEqualTo(300);
    assertThat(parts).extracting(SubTheme::texts).isSortedAccordingTo((a, b) -> b - a);
    assertThat(parts).extracting(SubTheme::name).doesNotHaveDuplicates();
    for (int theme = 0; theme < 6; theme++) {
      int wanted = theme;
      long holders =
          parts.stream()
              .filter(
                  part ->
                      IntStream.range(0, 300)
                          .anyMatch(
                              i ->
                                  data.truth[i] == wanted
                                      && part.microClusters().contains(micro[i])))
              .count();
      assertThat(holders).as(data.subject(theme)).isEqualTo(1);
    }
  }

  @Test
  void largestPartIsNamedByAWordOfItsTexts() {
    int[] themes = clustering.cut(3);
    List<SubTheme> parts = subThemes.of(themes, 3);
    for (int theme = 0; theme < 3; theme++) {
      int wanted = theme;
      SubTheme largest =
          parts.stream().filter(part -> part.theme() == wanted).findFirst().orElseThrow();
      assertThat(IntStream.range(0, 6).anyMatch(i -> largest.name().contains(data.subject(i))))
          .as(largest.name())
          .isTrue();
    }
  }

  @Test
  void themeOfOneSmallClusterHasNoParts() {
    int micros = clustering.microClusters();
    int[] each = IntStream.range(0, micros).toArray();

    assertThat(subThemes.of(each, micros)).isEmpty();
  }
}
