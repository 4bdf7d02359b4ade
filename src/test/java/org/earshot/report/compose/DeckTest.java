package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.DotIntervalChart;
import org.earshot.report.blocks.Slide;
import org.earshot.statistics.Estimate;
import org.junit.jupiter.api.Test;

final class DeckTest {

  /** Behind so many larger ones that other charts leave it out. */
  @Test
  void smallThemeThatTheHeadlineNamesIsInItsChart() {
    List<ThemeFinding> themes = new ArrayList<>();
    for (ThemeFinding theme : FindingsFixture.ferries().themes()) {
      themes.add(FindingsFixture.changed(theme, new Estimate(0.01, -0.01, 0.03, 900, "by hand")));
    }
    themes.addAll(List.copyOf(themes));
    int last = themes.size() - 1;
    Estimate rise = new Estimate(0.004, 0.001, 0.007, 900, "by hand");
    themes.set(last, FindingsFixture.changed(themes.get(last), rise));

    Slide changes = FrontSlides.changes(FindingsFixture.withThemes(themes));

    assertThat(changes.headline()).isEqualTo("“lost property found” rose");
    assertThat(((DotIntervalChart) changes.chart()).dots())
        .hasSize(8)
        .anySatisfy(dot -> assertThat(dot.value()).isEqualTo(0.4));
  }

  @Test
  void slidesAreFiveToSeven() {
    assertThat(Deck.of(FindingsFixture.ferries())).hasSize(7);
    assertThat(Deck.of(FindingsFixture.bare())).hasSizeBetween(5, 7);
  }

  @Test
  void largestThemesWithBadScoresAreTalkedAbout() {
    // The fixture's means of 2.3, 2.9 and 1.6 lie below 3.31; that of the friendly crew does not.
    assertThat(ThemeSlides.of(FindingsFixture.ferries(), 3))
        .extracting(Slide::headline)
        .containsExactly(
            "“ferry left late” goes with clearly worse scores",
            "“long queue at boarding” goes with clearly worse scores",
            "“refund not paid” goes with clearly worse scores");
  }
}
