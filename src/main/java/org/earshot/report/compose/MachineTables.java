package org.earshot.report.compose;

import java.util.Arrays;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.report.blocks.DataTable;
import org.earshot.statistics.Estimate;

/** The findings as tables for machines. Columns are only ever added at the end. */
final class MachineTables {

  private MachineTables() {}

  static List<DataTable> of(Findings findings) {
    return List.of(
        reconciliation(findings),
        themes(findings),
        weeks(findings),
        LineageBlocks.data(findings),
        SinceSection.data(findings),
        rejections(findings));
  }

  private static DataTable reconciliation(Findings findings) {
    return new DataTable(
        "reconciliation",
        List.of(
            "source",
            "rows_read",
            "usable",
            "blank",
            "placeholder",
            "duplicate",
            "rejected",
            "outside_window",
            "counted",
            "preamble_lines",
            "score_missing",
            "score_unreadable",
            "undated",
            "encoding",
            "sha256"),
        findings.sources().stream()
            .map(
                tally ->
                    row(
                        tally.source(),
                        tally.rowsRead(),
                        tally.usable(),
                        tally.blank(),
                        tally.placeholder(),
                        tally.duplicate(),
                        tally.rejected(),
                        tally.outsideWindow(),
                        tally.cells() ? "cells" : "rows",
                        tally.preambleLines(),
                        tally.scoreMissing(),
                        tally.scoreUnreadable(),
                        tally.undated(),
                        tally.encoding(),
                        tally.sha256()))
            .toList());
  }

  private static DataTable themes(Findings findings) {
    return new DataTable(
        "themes",
        List.of(
            "theme_id",
            "name",
            "group_id",
            "group_name",
            "feedback",
            "share",
            "share_low",
            "share_high",
            "mean_score",
            "first_week",
            "last_week",
            "mentions",
            "mean_score_low",
            "mean_score_high",
            "scored",
            "change",
            "change_low",
            "change_high",
            "keywords"),
        findings.themes().stream()
            .map(
                theme ->
                    row(
                        theme.themeId(),
                        theme.name(),
                        theme.groupId(),
                        theme.groupName(),
                        theme.feedback(),
                        theme.share().value(),
                        theme.share().low(),
                        theme.share().high(),
                        value(theme.meanScore()),
                        theme.firstWeek(),
                        theme.lastWeek(),
                        theme.mentions(),
                        low(theme.meanScore()),
                        high(theme.meanScore()),
                        theme.meanScore() == null ? 0L : theme.meanScore().n(),
                        value(theme.change()),
                        low(theme.change()),
                        high(theme.change()),
                        String.join(", ", theme.keywords())))
            .toList());
  }

  private static DataTable weeks(Findings findings) {
    return new DataTable(
        "weeks",
        List.of("theme_id", "week", "feedback", "exposure"),
        findings.weeks().stream()
            .map(week -> row(week.themeId(), week.week(), week.feedback(), week.exposure()))
            .toList());
  }

  private static DataTable rejections(Findings findings) {
    return new DataTable(
        "rejections",
        List.of("source", "line", "column", "reason"),
        findings.rejections().stream()
            .map(
                rejection ->
                    row(
                        rejection.source(),
                        rejection.line(),
                        rejection.column(),
                        rejection.reason()))
            .toList());
  }

  private static Double value(Estimate estimate) {
    return estimate == null ? null : (Double) estimate.value();
  }

  private static Double low(Estimate estimate) {
    return estimate == null ? null : (Double) estimate.low();
  }

  private static Double high(Estimate estimate) {
    return estimate == null ? null : (Double) estimate.high();
  }

  /** The cells of a row; null for an empty one. */
  static List<Object> row(Object... values) {
    return Arrays.asList(values);
  }
}
