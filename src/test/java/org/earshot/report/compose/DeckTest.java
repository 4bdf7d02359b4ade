package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.DotIntervalChart;
import org.earshot.report.blocks.Slide;
import org.junit.jupiter.api.Test;

final class DeckTest {

  @Test
  void whatTheHeadlineNamesIsInItsChart() {
    Slide changes = FrontSlides.changes(FindingsFixture.ferries());

    assertThat(changes.headline())
        .isEqualTo("“lift out of order” and “long queue at boarding” stand out beyond noise");
    assertThat(((DotIntervalChart) changes.chart()).dots())
        .extracting(DotIntervalChart.Dot::label)
        .contains("lift out of order");
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
