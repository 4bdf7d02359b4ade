package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.insight.impact.ImpactFindings;
import org.earshot.insight.impact.ScaleImpact;
import org.earshot.insight.impact.ThemeImpact;
import org.earshot.insight.impact.ThemeImpact.Link;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.DataTable;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Table;
import org.earshot.statistics.Estimate;
import org.junit.jupiter.api.Test;

final class ImpactSectionTests {

  /** The numbers of statistics.md, §2.5. */
  private static final ThemeImpact REFUND =
      theme("T01", "slow refunds", 101, -53, -63, -42, -3.5, -4.5, -2.6, 1, Link.WORSE);

  private static final ThemeImpact KIND =
      theme("T02", "kind staff", 60, 21, 9.2, 32, 1.2, 0.4, 2.1, 2, Link.BETTER);

  private static final ThemeImpact PARKING =
      theme("T03", "parking", 25, -12, -30, 6, -0.3, -0.7, 0.1, 0, Link.UNCLEAR);

  @Test
  void largestImpactIsToldWithItsIntervalAndAsALink() {
    assertThat(sentences("1–5, 1 is best", "NPS points", REFUND).get(1).text())
        .isEqualTo(
            "Customers who mention “slow refunds” score 53 NPS points worse (95\u00a0% 42–63) than"
                + " otherwise similar customers who do not. They are 6.7\u00a0% of the scored"
                + " answers, so the theme goes with a mean that is about 3.5 NPS points worse"
                + " (95\u00a0% 2.6–4.5).");
    assertThat(sentences("1–5, 1 is best", "NPS points", REFUND).get(2).text())
        .startsWith("These are links, not proof");
  }

  @Test
  void wordsAreWorseAndBetterWhateverTheDirectionOfTheScale() {
    for (String scale : List.of("1–5, 1 is best", "1–5, 5 is best")) {
      List<Sentence> sentences = sentences(scale, "NPS points", REFUND, KIND);
      assertThat(sentences)
          .extracting(Sentence::head)
          .containsExactly("Basis", "Hurts", "Helps", "Mind");
      assertThat(sentences.get(1).text()).contains("53 NPS points worse");
      assertThat(sentences.get(2).text()).contains("21 NPS points better");
      assertThat(sentences).noneMatch(sentence -> sentence.text().matches(".*(lower|higher).*"));
    }
  }

  @Test
  void nothingClearIsSaidToBeNothingClear() {
    assertThat(sentences("0–10, 10 is best", "NPS points", PARKING))
        .extracting(Sentence::head)
        .containsExactly("Basis", "No clear link");
  }

  @Test
  void themeOfFewCustomersIsIndicativeAndNotRanked() {
    Table table = ImpactTables.compared(scale("1–5, 1 is best", "points", PARKING), "t", "t");
    assertThat(table.rows().get(0).cells().get(0)).isEqualTo(Cell.BLANK);
    assertThat(table.rows().get(0).cells().get(10))
        .isEqualTo(new Cell.Text("no clear link at this volume; indicative, too few to rank"));
  }

  @Test
  void machineTableBeginsWithTheColumnsThatOthersReadByPlace() {
    DataTable table =
        ImpactTables.data(
            new ImpactFindings(List.of(scale("0–10, 10 is best", "NPS points", REFUND))));
    assertThat(table.columns())
        .startsWith(
            "theme_id",
            "n",
            "share",
            "coefficient",
            "impact",
            "impact_low",
            "impact_high",
            "lift",
            "q");
    assertThat(table.rows().get(0)).startsWith("T01", 101L, 101 / 1500.0, -53.0, -3.5, -4.5, -2.6);
  }

  private static List<Sentence> sentences(String scale, String unit, ThemeImpact... themes) {
    return new ImpactSentences(scale(scale, unit, themes)).all();
  }

  private static ScaleImpact scale(String scale, String unit, ThemeImpact... themes) {
    return new ScaleImpact(
        scale,
        unit,
        List.of("survey.csv"),
        1500,
        1500,
        new Estimate(-18.5, -22.1, -14.8, 1500, "adjusted Wald 95 %"),
        List.of("Branch"),
        0,
        "HC3 95 %",
        "",
        List.of(themes));
  }

  private static ThemeImpact theme(
      String id,
      String name,
      long n,
      double value,
      double low,
      double high,
      double impact,
      double impactLow,
      double impactHigh,
      int rank,
      Link link) {
    Estimate of = new Estimate(impact, impactLow, impactHigh, 1500, "delta");
    return new ThemeImpact(
        id,
        name,
        n,
        n,
        n / 1500.0,
        new Estimate(value, low, high, 1500, "HC3 95 %"),
        of,
        of,
        of,
        0.001,
        rank,
        rank == 0 ? Double.NaN : 0.9,
        link);
  }
}
