package org.earshot.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.insight.segment.Breakdown;
import org.earshot.insight.segment.SegmentCell;
import org.earshot.insight.segment.SegmentFindings;
import org.earshot.insight.segment.SegmentValue;
import org.earshot.statistics.Proportion;
import org.earshot.statistics.SmallNumbers.Telling;

/** What the passengers of each route speak of; a few cells are hidden, one stands out. */
final class FerrySegments {

  private static final List<SegmentValue> ROUTES =
      List.of(
          new SegmentValue("Island", 1900, Telling.RANKED),
          new SegmentValue("Mainland and harbour round trip", 1400, Telling.RANKED),
          new SegmentValue("Night", 12, Telling.INDICATIVE));

  private FerrySegments() {}

  static SegmentFindings of(int themes) {
    List<SegmentCell> cells = new ArrayList<>();
    int tested = 0;
    for (int theme = 0; theme < themes; theme++) {
      for (int route = 0; route < ROUTES.size(); route++) {
        long customers = ROUTES.get(route).customers();
        long speaking = customers * (theme == 2 && route == 0 ? 20 : 5 + theme % 7) / 100;
        boolean hidden = speaking > 0 && speaking < 5;
        Proportion own = new Proportion(speaking, customers);
        boolean large = route < 2;
        tested += large ? 1 : 0;
        cells.add(
            new SegmentCell(
                String.format(Locale.ROOT, "T%02d", theme + 1),
                ROUTES.get(route).value(),
                hidden ? 0 : speaking,
                hidden ? null : own.estimate(),
                hidden ? null : own.minus(new Proportion(100, 1400)),
                large && !hidden ? 0.2 : Double.NaN,
                large && !hidden ? (theme == 2 && route == 0 ? 0.0004 : 0.6) : Double.NaN,
                hidden ? Telling.HIDDEN : ROUTES.get(route).size()));
      }
    }
    return new SegmentFindings(
        List.of(new Breakdown(0, "surveys/*.csv", "Route", ROUTES, 1, cells)), tested);
  }
}
