package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.insight.signal.NewTheme;
import org.earshot.insight.signal.Series;
import org.earshot.insight.signal.Signal;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.insight.signal.SignalTest;
import org.earshot.report.blocks.DataTable;
import org.earshot.statistics.SmallNumbers;
import org.threeten.extra.YearWeek;

/** What changed, as tables for machines. */
final class SignalData {

  private final SignalFindings found;

  SignalData(SignalFindings found) {
    this.found = found;
  }

  /** Every test of the weeks that were tested; segments with few customers are left out. */
  DataTable tests() {
    Map<Series, Signal> standing =
        found.signals().stream()
            .filter(signal -> signal.still() != null)
            .collect(Collectors.toMap(Signal::series, Function.identity()));
    YearWeek last =
        found.weeks().isEmpty() ? null : found.weeks().get(found.weeks().size() - 1).week();
    List<List<Object>> rows = new ArrayList<>();
    for (SignalTest test : found.tests()) {
      if (!test.series().isSegment() || test.count() >= SmallNumbers.FEWEST_TO_SHOW) {
        boolean stands = test.week().equals(last) && standing.containsKey(test.series());
        rows.add(row(test, !test.status().changed() && stands ? "stands" : test.status().word()));
      }
    }
    for (NewTheme theme : found.born()) {
      rows.add(
          MachineTables.row(
              theme.week(),
              theme.themeId(),
              "",
              theme.count(),
              null,
              null,
              null,
              null,
              null,
              null,
              "new, untested",
              "",
              theme.share().n(),
              null,
              null,
              theme.firstSeen()));
    }
    return new DataTable(
        "signals",
        List.of(
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
            "status",
            "kind",
            "respondents",
            "baseline_weeks",
            "baseline_count",
            "first_seen"),
        rows);
  }

  /** Lasting changes for machines. */
  DataTable steps() {
    return new DataTable(
        "steps",
        List.of(
            "theme_id",
            "week",
            "before",
            "weeks_before",
            "after",
            "weeks_after",
            "rate_ratio",
            "rr_low",
            "rr_high",
            "p",
            "q",
            "segment"),
        found.lasting().stream()
            .map(
                change ->
                    MachineTables.row(
                        change.series().themeId(),
                        change.week(),
                        change.before(),
                        (long) change.weeksBefore(),
                        change.after(),
                        (long) change.weeksAfter(),
                        change.ratio().value(),
                        change.ratio().low(),
                        change.ratio().high(),
                        change.p(),
                        change.q(),
                        change.series().segment()))
            .toList());
  }

  private static List<Object> row(SignalTest test, String status) {
    return MachineTables.row(
        test.week(),
        test.series().themeId(),
        test.series().segment(),
        test.count(),
        test.expected(),
        test.rateRatio().value(),
        test.rateRatio().low(),
        test.rateRatio().high(),
        test.p(),
        test.q(),
        status,
        test.series().kind(),
        test.respondents(),
        (long) test.baselineWeeks(),
        test.baselineCount(),
        null);
  }
}
