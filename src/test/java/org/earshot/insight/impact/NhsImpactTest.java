package org.earshot.insight.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.earshot.insight.impact.ThemeImpact.Link;
import org.junit.jupiter.api.Test;

/** What anybody would expect of a health service comes out of its answers. */
final class NhsImpactTest {

  @Test
  void staffMannerHelpsAndContactingServicesAndNotBeingKeptInformedHurt() throws IOException {
    ScaleImpact scale = NhsImpact.ofRealData();
    assertThat(scale.themes())
        .filteredOn(theme -> theme.name().startsWith("Staff manner"))
        .extracting(ThemeImpact::link)
        .containsExactly(Link.BETTER);
    for (String label : Arrays.asList("Contacting services", "Being kept informed")) {
      assertThat(scale.themes())
          .filteredOn(theme -> theme.name().startsWith(label))
          .as(label)
          .extracting(ThemeImpact::link)
          .containsExactly(Link.WORSE);
    }
  }

  @Test
  void praiseAndBlameOfEverythingAreSetApart() throws IOException {
    assertThat(NhsImpact.ofRealData().themes())
        .filteredOn(theme -> theme.link() == Link.RESTATES)
        .extracting(ThemeImpact::name)
        .containsExactly(
            "Positive experience & gratitude", "Negative experience & dissatisfaction");
  }
}
