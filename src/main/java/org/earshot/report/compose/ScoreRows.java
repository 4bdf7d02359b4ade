package org.earshot.report.compose;

import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.score.ScoreFinding;
import org.earshot.insight.score.ScoreReading;
import org.earshot.insight.score.ScoreWeek;
import org.earshot.report.blocks.DataTable;
import org.earshot.statistics.SmallNumbers.Telling;

/** The scores as tables for machines: NPS in points, CSAT as a share, all else on its own scale. */
final class ScoreRows {

  private ScoreRows() {}

  /** Every reading; one that is hidden has no numbers. */
  static DataTable readings(Findings findings) {
    return new DataTable(
        "scores",
        List.of(
            "source",
            "question",
            "segment",
            "value",
            "measure",
            "n",
            "score",
            "low",
            "high",
            "change",
            "change_low",
            "change_high",
            "changed",
            "customers",
            "status",
            "scale",
            "method"),
        findings.scores().readings().stream().map(reading -> row(findings, reading)).toList());
  }

  private static List<Object> row(Findings findings, ScoreReading reading) {
    boolean hidden = reading.size() == Telling.HIDDEN;
    return MachineTables.row(
        reading.source(),
        reading.question(),
        reading.segment(),
        reading.value(),
        reading.measure().word(),
        hidden ? null : reading.score().n(),
        MachineTables.value(reading.score()),
        MachineTables.low(reading.score()),
        MachineTables.high(reading.score()),
        MachineTables.value(reading.change()),
        MachineTables.low(reading.change()),
        MachineTables.high(reading.change()),
        reading.shift().words(),
        hidden ? null : reading.customers(),
        reading.size().word(),
        ScoreWords.source(findings, reading).scale(),
        hidden ? null : reading.score().method());
  }

  /** Every source in every week. */
  static DataTable weeks(Findings findings) {
    return new DataTable(
        "score-weeks",
        List.of("source", "week", "measure", "n", "score", "low", "high", "complete"),
        findings.scores().weeks().stream().map(week -> row(findings, week)).toList());
  }

  private static List<Object> row(Findings findings, ScoreWeek week) {
    ScoreFinding source =
        findings.scores().sources().stream()
            .filter(one -> one.input() == week.input())
            .findFirst()
            .orElseThrow();
    return MachineTables.row(
        source.source(),
        week.week(),
        source.measure().word(),
        week.score() == null ? null : week.score().n(),
        MachineTables.value(week.score()),
        MachineTables.low(week.score()),
        MachineTables.high(week.score()),
        week.complete() ? "yes" : "no");
  }
}
