package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.recurrence.RecurrenceFindings;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;

/** What keeps coming back: causes, themes, and customers who had to ask again. */
final class RecurringSection {

  private RecurringSection() {}

  static Section of(Findings findings) {
    RecurrenceFindings found = findings.recurrence();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Sentences(RecurringSentences.all(found)));
    if (!found.causes().isEmpty()) {
      blocks.add(new ChartBlock(RecurringTables.activeWeeks(found)));
      blocks.add(RecurringTables.causes(found));
    }
    if (found.contacts() != null && found.contacts().customers() > 0) {
      blocks.add(ContactTables.windows(found.contacts()));
      if (!found.contacts().chains().isEmpty()) {
        blocks.add(ContactTables.chains(found.contacts()));
      }
    }
    if (!found.problems().isEmpty()) {
      blocks.add(ContactTables.problems(found));
    }
    // The longest table last, so that the paper's pages can repeat its head.
    blocks.add(RecurringTables.themes(found));
    return new Section(
        Places.RECURRING,
        "Recurring causes",
        "What keeps coming back, where, and who had to ask again.",
        blocks);
  }
}
