package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.insight.Findings;
import org.earshot.insight.segment.Breakdown;
import org.earshot.insight.segment.SegmentCell;
import org.earshot.insight.segment.SegmentValue;
import org.earshot.report.blocks.DataTable;
import org.earshot.statistics.SmallNumbers.Telling;

/** Themes by segment as a table for machines. */
final class SegmentRows {

  private SegmentRows() {}

  /** Every theme with every value that is looked at; one that is hidden has no numbers. */
  static DataTable of(Findings findings) {
    List<List<Object>> rows = new ArrayList<>();
    for (Breakdown breakdown : findings.segments().breakdowns()) {
      Map<String, Long> customers = new HashMap<>();
      for (SegmentValue value : breakdown.values()) {
        customers.put(value.value(), value.customers());
      }
      for (SegmentCell cell : breakdown.cells()) {
        boolean hidden = cell.size() == Telling.HIDDEN;
        rows.add(
            MachineTables.row(
                breakdown.source(),
                breakdown.segment(),
                cell.value(),
                cell.themeId(),
                customers.get(cell.value()),
                hidden ? null : cell.customers(),
                MachineTables.value(cell.share()),
                MachineTables.low(cell.share()),
                MachineTables.high(cell.share()),
                MachineTables.value(cell.difference()),
                MachineTables.low(cell.difference()),
                MachineTables.high(cell.difference()),
                cell.p(),
                cell.q(),
                cell.standsOut() ? "stands out" : cell.size().word()));
      }
    }
    return new DataTable(
        "segments",
        List.of(
            "source",
            "segment",
            "value",
            "theme_id",
            "n",
            "customers",
            "share",
            "share_low",
            "share_high",
            "difference",
            "difference_low",
            "difference_high",
            "p",
            "q",
            "status"),
        rows);
  }
}
