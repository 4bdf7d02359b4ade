package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.blocks.DataTable;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.SmallNumbers;
import org.earshot.themes.Theme;

/** The findings as tables for machines. Columns are only ever added at the end. */
final class MachineTables {

  private static final int THEME_COLUMNS = 25;

  private MachineTables() {}

  static List<DataTable> of(Findings findings) {
    List<DataTable> tables = new ArrayList<>();
    tables.add(reconciliation(findings));
    tables.add(themes(findings));
    tables.add(weeks(findings));
    tables.add(totals(findings));
    tables.add(unthemed(findings));
    tables.add(new SignalData(findings.signals()).tests());
    tables.add(new SignalData(findings.signals()).steps());
    tables.add(new ControlBlocks(findings).data());
    tables.add(ScoreRows.readings(findings));
    tables.add(ScoreRows.weeks(findings));
    tables.add(SegmentRows.of(findings));
    tables.add(ActionRows.of(findings));
    tables.add(LineageBlocks.data(findings));
    tables.add(SinceSection.data(findings));
    tables.add(ImpactTables.data(findings.impact()));
    tables.add(OpportunitySection.data(findings.opportunities()));
    tables.add(PracticeData.practices(findings));
    tables.add(PracticeData.scores(findings));
    tables.addAll(RecurrenceData.of(findings));
    tables.addAll(AnswerTables.of(findings));
    tables.add(rejections(findings));
    return tables;
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
            "keywords",
            "negative",
            "neutral",
            "positive",
            "sentiment",
            "sentiment_low",
            "sentiment_high"),
        Stream.concat(
                findings.themes().stream().map(MachineTables::theme),
                findings.small().themes().stream().map(MachineTables::small))
            .toList());
  }

  private static List<Object> theme(ThemeFinding theme) {
    return row(
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
        String.join(", ", theme.keywords()),
        theme.sentiment().negative(),
        theme.sentiment().neutral(),
        theme.sentiment().positive(),
        value(theme.sentiment().mean()),
        low(theme.sentiment().mean()),
        high(theme.sentiment().mean()));
  }

  /** Of a theme of too few customers only that it is there. */
  private static List<Object> small(Theme theme) {
    List<Object> row =
        new ArrayList<>(
            row(theme.id(), null, theme.groupId(), theme.groupName(), SmallNumbers.HIDDEN));
    row.addAll(Collections.nCopies(THEME_COLUMNS - row.size(), null));
    return row;
  }

  private static DataTable weeks(Findings findings) {
    return new DataTable(
        "weeks",
        List.of("theme_id", "week", "feedback", "exposure"),
        findings.weeks().stream()
            .map(week -> row(week.themeId(), week.week(), week.feedback(), week.exposure()))
            .toList());
  }

  private static DataTable totals(Findings findings) {
    return new DataTable(
        "totals",
        List.of(
            "week",
            "feedback",
            "unthemed",
            "mean_score",
            "mean_score_low",
            "mean_score_high",
            "scored",
            "complete"),
        findings.totals().stream()
            .map(
                total ->
                    row(
                        total.week(),
                        total.feedback(),
                        total.unthemed(),
                        value(total.meanScore()),
                        low(total.meanScore()),
                        high(total.meanScore()),
                        total.meanScore() == null ? 0L : total.meanScore().n(),
                        total.complete() ? "yes" : "no"))
            .toList());
  }

  private static DataTable unthemed(Findings findings) {
    return new DataTable(
        "unthemed",
        List.of("reason", "mentions", "feedback", "without_any_theme"),
        findings.unthemedReasons().stream()
            .map(
                reason ->
                    row(reason.reason(), reason.mentions(), reason.feedback(), reason.alone()))
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

  /** An estimate's value; null when there is none. */
  static Double value(Estimate estimate) {
    return estimate == null ? null : (Double) estimate.value();
  }

  /** An estimate's lower end; null when there is none. */
  static Double low(Estimate estimate) {
    return estimate == null ? null : (Double) estimate.low();
  }

  /** An estimate's upper end; null when there is none. */
  static Double high(Estimate estimate) {
    return estimate == null ? null : (Double) estimate.high();
  }

  /** The cells of a row; null for an empty one. */
  static List<Object> row(Object... values) {
    return Arrays.asList(values);
  }
}
