package org.earshot.report.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.junit.jupiter.api.Test;

/** Labels of rows on a telephone. */
final class RowPlotTests {

  @Test
  void shortLabelsHaveTheUsualLetters() {
    SymbolAxis axis = axis("late ferry", "cold room (no heating in it)");

    assertThat(axis.getSymbols()).containsExactly("late ferry", "cold room");
    assertThat(axis.getTickLabelFont().getSize()).isEqualTo(12);
  }

  @Test
  void labelThatWouldBeCutIsWrittenInSmallerLetters() {
    SymbolAxis axis = axis("late ferry", "evening meal was delicious");

    assertThat(axis.getSymbols()).containsExactly("late ferry", "evening meal was delicious");
    assertThat(axis.getTickLabelFont().getSize()).isBetween(10, 11);
  }

  @Test
  void smallerLettersThatDoNotHelpAreNotUsed() {
    SymbolAxis axis =
        axis("late ferry", "a name so long that no letters make it fit into its place");

    assertThat(axis.getSymbols()[1]).endsWith("…");
    assertThat(axis.getTickLabelFont().getSize()).isEqualTo(12);
  }

  private static SymbolAxis axis(String... labels) {
    RowPlot rows = new RowPlot(List.of(labels), new NumberAxis(), ChartSize.NARROW);
    return (SymbolAxis) rows.plot().getDomainAxis();
  }
}
