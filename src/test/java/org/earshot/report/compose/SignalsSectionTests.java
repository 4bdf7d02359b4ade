package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.report.FerrySignals;
import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.DataTable;
import org.earshot.report.blocks.DotIntervalChart;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Table;
import org.junit.jupiter.api.Test;

final class SignalsSectionTests {

  private static final Findings FERRIES = FindingsFixture.ferries();

  @Test
  void saysHowMuchWasTestedAndHowManyFalseOnesToExpect() {
    assertThat(said(FERRIES, "Tested"))
        .isEqualTo(
            "Series tested, each week with a false-alarm budget of 10\u00a0%: 40 in 2026-W22, 40 in"
                + " 2026-W23, 40 in 2026-W24 and 41 in 2026-W25. They have 3 signals, of which fewer than one should"
                + " be false. With 24 weeks of history moderate changes may be missed.");
    assertThat(said(FERRIES, "Noise"))
        .endsWith("the test found 1 signal in all 20 shuffles together, 0.05 in each.");
    assertThat(said(FERRIES, "Not over")).isEqualTo("2026-W26 is not over and was not tested.");
  }

  @Test
  void lateExportsAndVolumesAreTold() {
    Findings none = FindingsFixture.withSignals(FerrySignals.none());
    assertThat(said(none, "Tested")).contains("no signal.").contains("rates of “Passengers”");
    assertThat(said(none, "Late")).contains("surveys/*.csv").contains("2026-W25");
    assertThat(SignalsSection.of(none).blocks()).hasSize(1);
  }

  @Test
  void segmentOfAThemeThatStandsOutIsToldWithIt() {
    Table table = table(FERRIES, Places.SIGNAL_TABLE);
    assertThat(table.rows()).hasSize(2);
    assertThat(cell(table, 0, "inside")).isEqualTo(new Cell.Text("Pier: Harbour (11)"));
    assertThat(table.columns()).noneMatch(column -> column.id().equals("segment"));
    // 140 in week and baseline, 17 of them in the week, over 22 weeks.
    assertThat(cell(table, 0, "before")).isEqualTo(new Cell.Measure(123.0 / 22));
    assertThat(cell(table, 1, "status")).isEqualTo(new Cell.Text("signal, stands"));
  }

  @Test
  void whatWasHardlyHeardOfBeforeIsNotDrawnBesideTheOthers() {
    DotIntervalChart chart =
        SignalsSection.of(FERRIES).blocks().stream()
            .filter(ChartBlock.class::isInstance)
            .map(block -> (DotIntervalChart) ((ChartBlock) block).chart())
            .findFirst()
            .orElseThrow();
    assertThat(chart.dots())
        .extracting(DotIntervalChart.Dot::label)
        .containsExactly("lift out of order");
    assertThat(chart.caption()).contains("1 signal is not drawn");
  }

  @Test
  void tableForMachinesBeginsAsPromisedAndHidesFewCustomersOfASegment() {
    DataTable table = new SignalData(FERRIES.signals()).tests();
    assertThat(table.columns().subList(0, 11))
        .containsExactly(
            "week",
            "theme_id",
            "segment",
            "count",
            "expected",
            "rate_ratio",
            "rr_low",
            "rr_high",
            "p",
            "q",
            "status");
    assertThat(table.rows())
        .extracting(row -> row.get(1) + "|" + row.get(2) + "|" + row.get(10))
        .containsExactly(
            "T13||signal",
            "T13|Pier: Harbour|signal",
            "T01||no signal",
            "T03||signal",
            "T24||new, untested");
  }

  @Test
  void withoutATestThereIsASentenceOnly() {
    Findings untested = FindingsFixture.withSignals(SignalFindings.NONE);
    assertThat(SignalsSection.of(untested).blocks()).hasSize(1);
  }

  private static String said(Findings findings, String head) {
    return ((Sentences) SignalsSection.of(findings).blocks().get(0))
        .sentences().stream()
            .filter(sentence -> sentence.head().equals(head))
            .map(Sentence::text)
            .findFirst()
            .orElseThrow();
  }

  private static Table table(Findings findings, String id) {
    return ReportComposer.compose(findings).sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Cell cell(Table table, int row, String column) {
    List<String> ids = table.columns().stream().map(one -> one.id()).toList();
    return table.rows().get(row).cells().get(ids.indexOf(column));
  }
}
