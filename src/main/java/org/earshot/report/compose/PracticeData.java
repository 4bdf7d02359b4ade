package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.practice.PracticeFinding;
import org.earshot.insight.practice.ScoreGap;
import org.earshot.insight.practice.WorstSegment;
import org.earshot.report.blocks.DataTable;
import org.earshot.statistics.Estimate;

/** The practices as tables for machines. Columns are only ever added at the end. */
final class PracticeData {

  private PracticeData() {}

  /** A row for each practice. What is hidden for small numbers is empty. */
  static DataTable practices(Findings findings) {
    return new DataTable(
        "practices",
        List.of(
            "practice",
            "name",
            "customers",
            "kept",
            "broken",
            "share_broken",
            "share_broken_low",
            "share_broken_high",
            "change",
            "change_low",
            "change_high",
            "mentions_kept",
            "mentions_broken",
            "worst_segment",
            "worst_value",
            "worst_share",
            "worst_share_low",
            "worst_share_high",
            "worst_customers",
            "worst_difference",
            "worst_difference_low",
            "worst_difference_high"),
        findings.practices().practices().stream().map(PracticeData::row).toList());
  }

  private static List<Object> row(PracticeFinding practice) {
    PracticeFinding.Heard heard = practice.heard();
    WorstSegment worst = practice.worst();
    List<Object> row = new ArrayList<>();
    row.add(practice.practiceId());
    row.add(practice.name());
    row.add(heard == null ? null : heard.customers());
    row.add(heard == null ? null : heard.kept());
    row.add(heard == null ? null : heard.broken());
    add(row, practice.broken());
    add(row, practice.change());
    row.add(heard == null ? null : heard.mentionsKept());
    row.add(heard == null ? null : heard.mentionsBroken());
    row.add(worst == null ? null : worst.column());
    row.add(worst == null ? null : worst.value());
    add(row, worst == null ? null : worst.broken());
    row.add(worst == null ? null : worst.broken().n());
    add(row, worst == null ? null : worst.difference());
    return row;
  }

  /** A row for each practice and input with scores on a scale. */
  static DataTable scores(Findings findings) {
    List<List<Object>> rows = new ArrayList<>();
    for (PracticeFinding practice : findings.practices().practices()) {
      for (ScoreGap gap : practice.scores()) {
        List<Object> row = new ArrayList<>();
        row.add(practice.practiceId());
        row.add(gap.source());
        row.add(gap.meanBroken());
        row.add(gap.customersBroken());
        row.add(gap.meanRest());
        row.add(gap.customersRest());
        add(row, gap.difference());
        row.add(gap.scale());
        rows.add(row);
      }
    }
    return new DataTable(
        "practice-scores",
        List.of(
            "practice",
            "source",
            "mean_broken",
            "customers_broken",
            "mean_others",
            "customers_others",
            "difference",
            "difference_low",
            "difference_high",
            "scale"),
        rows);
  }

  private static void add(List<Object> row, Estimate estimate) {
    row.add(estimate == null ? null : estimate.value());
    row.add(estimate == null ? null : estimate.low());
    row.add(estimate == null ? null : estimate.high());
  }
}
