package org.earshot.insight.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.insight.impact.ImpactFindings;
import org.earshot.insight.impact.ScaleImpact;
import org.earshot.insight.impact.ThemeImpact;
import org.earshot.insight.impact.ThemeImpact.Link;
import org.earshot.insight.ledger.ThemeCustomers;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Proportion;
import org.earshot.themes.Theme;
import org.junit.jupiter.api.Test;

final class OpportunityAnalysisTest {

  private static final List<Theme> THEMES =
      List.of(theme("T01"), theme("T02"), theme("T03"), theme("T04"));
  private static final ThemeCustomers CUSTOMERS =
      new ThemeCustomers(new TreeMap<>(Map.of("T01", 200L, "T02", 100L, "T03", 29L)), 1000);
  private static final SortedMap<String, Proportion> UNTOLD = new TreeMap<>();

  @Test
  void withoutScoresOnlyVolumeCounts() {
    OpportunityFindings found =
        OpportunityAnalysis.of(THEMES, CUSTOMERS, ImpactFindings.NONE, UNTOLD, List.of());
    assertThat(found.weights()).containsOnlyKeys(OpportunityPart.VOLUME);
    assertThat(found.opportunities())
        .extracting(Opportunity::themeId)
        .containsExactly("T01", "T02");
    assertThat(found.opportunities()).extracting(Opportunity::score).containsExactly(100.0, 50.0);
  }

  /** Impact 0.5 and 1 with weight 40, volume 1 and 0.5 with weight 15: 35 and 47.5 of 55. */
  @Test
  void scoreIsTheMeanOfThePartsByTheirWeights() {
    ImpactFindings impact =
        impact(finding("T01", -0.02, Link.WORSE), finding("T02", -0.04, Link.WORSE));
    OpportunityFindings found =
        OpportunityAnalysis.of(THEMES, CUSTOMERS, impact, UNTOLD, List.of());
    assertThat(found.opportunities())
        .extracting(Opportunity::themeId)
        .containsExactly("T02", "T01");
    assertThat(found.opportunities().get(0).score()).isCloseTo(100 * 47.5 / 55, within(1e-6));
    assertThat(found.opportunities().get(1).score()).isCloseTo(100 * 35.0 / 55, within(1e-6));
  }

  @Test
  void whatCustomersScoreBetterWithOrOnlySaysTheScoreAgainIsNoOpportunity() {
    ImpactFindings impact =
        impact(finding("T01", 0.02, Link.BETTER), finding("T02", -0.04, Link.RESTATES));
    assertThat(OpportunityAnalysis.of(THEMES, CUSTOMERS, impact, UNTOLD, List.of()).opportunities())
        .isEmpty();
  }

  @Test
  void whatIsSurelyPraisedMoreThanBlamedIsNoOpportunityEvenWhereCustomersScoreWorse() {
    // The Wilson interval of 20 of 60 ends at .46, that of 4 of 10 at .69.
    SortedMap<String, Proportion> blame =
        new TreeMap<>(Map.of("T01", new Proportion(20, 60), "T02", new Proportion(4, 10)));
    assertThat(listed(ImpactFindings.NONE, blame)).containsExactly("T02");
    ImpactFindings worse =
        impact(finding("T01", -0.04, Link.WORSE), finding("T02", -0.02, Link.WORSE));
    assertThat(listed(worse, blame)).containsExactly("T02");
  }

  @Test
  void volumeWithoutScoresIsThatOfBlame() {
    SortedMap<String, Proportion> blame =
        new TreeMap<>(Map.of("T01", new Proportion(50, 100), "T02", new Proportion(80, 100)));
    OpportunityFindings found =
        OpportunityAnalysis.of(THEMES, CUSTOMERS, ImpactFindings.NONE, blame, List.of());
    // 200 customers × .5 and 100 × .8.
    assertThat(found.opportunities()).extracting(Opportunity::score).containsExactly(100.0, 80.0);
  }

  private static List<String> listed(ImpactFindings impact, SortedMap<String, Proportion> blame) {
    return OpportunityAnalysis.of(THEMES, CUSTOMERS, impact, blame, List.of())
        .opportunities()
        .stream()
        .map(Opportunity::themeId)
        .toList();
  }

  @Test
  void partsThatAreKnownOfSomeThemesCountAsNothingForTheOthers() {
    OpportunityParts unanswered =
        new OpportunityParts(
            OpportunityPart.UNANSWERED,
            new TreeMap<>(Map.of("T02", new Estimate(0.8, 0.7, 0.9, 100, "by hand"))));
    OpportunityFindings found =
        OpportunityAnalysis.of(THEMES, CUSTOMERS, ImpactFindings.NONE, UNTOLD, List.of(unanswered));
    // (15 × 1 + 10 × 0) / 25 and (15 × 0.5 + 10 × 0.8) / 25.
    assertThat(found.opportunities())
        .extracting(Opportunity::themeId)
        .containsExactly("T02", "T01");
    assertThat(found.opportunities().get(0).score()).isCloseTo(62, within(1e-9));
    assertThat(found.opportunities().get(1).score()).isCloseTo(60, within(1e-9));
    assertThat(found.opportunities().get(1).parts().get(OpportunityPart.UNANSWERED)).isNaN();
  }

  @Test
  void intervalOfARankHoldsTheRankAndCloseScoresAreUnsure() {
    OpportunityFindings found =
        OpportunityAnalysis.of(THEMES, CUSTOMERS, ImpactFindings.NONE, UNTOLD, List.of());
    // 20 % and 10 % of 1,000 customers are far apart.
    assertThat(found.opportunities().get(0).rankHigh()).isEqualTo(1);
    ThemeCustomers close =
        new ThemeCustomers(new TreeMap<>(Map.of("T01", 101L, "T02", 100L)), 1000);
    Opportunity first =
        OpportunityAnalysis.of(THEMES, close, ImpactFindings.NONE, UNTOLD, List.of())
            .opportunities()
            .get(0);
    assertThat(first.rankLow()).isEqualTo(1);
    assertThat(first.rankHigh()).isEqualTo(2);
    assertThat(first.topFive()).isEqualTo(1);
  }

  private static ImpactFindings impact(ThemeImpact... themes) {
    return new ImpactFindings(
        List.of(
            new ScaleImpact(
                "1–5, 5 is best",
                "points",
                List.of("a.csv"),
                1000,
                1000,
                estimate(4),
                List.of(),
                0,
                "HC3 95 %",
                "",
                List.of(themes))));
  }

  /** So far from 0 that its sign is sure. */
  private static ThemeImpact finding(String id, double impact, Link link) {
    return new ThemeImpact(
        id,
        id,
        100,
        100,
        0.1,
        estimate(10 * impact),
        estimate(impact),
        estimate(impact),
        estimate(impact),
        0,
        1,
        1,
        link);
  }

  private static Estimate estimate(double value) {
    return new Estimate(value, value - 0.001, value + 0.001, 1000, "by hand");
  }

  private static Theme theme(String id) {
    return new Theme(id, "matter " + id, "G1", "all", List.of());
  }
}
