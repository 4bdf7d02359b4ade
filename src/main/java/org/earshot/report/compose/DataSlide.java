package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.ingest.SourceTally;
import org.earshot.insight.Findings;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Slide;

/** What the numbers rest on. */
final class DataSlide {

  private DataSlide() {}

  static Slide of(Findings findings) {
    long read = findings.sources().stream().mapToLong(SourceTally::rowsRead).sum();
    boolean cells = findings.sources().stream().anyMatch(SourceTally::cells);
    List<Sentence> lines = new ArrayList<>(SummarySentences.data(findings));
    lines.add(
        new Sentence(
            "Read with care",
            "In brackets: 95 % intervals. Themes were found by machine; a link is not proof.",
            Places.RUN_CARD));
    return new Slide(
        "Data and method",
        "Of "
            + (cells
                ? Wording.plural(read, "answer", "answers")
                : Wording.plural(read, "row", "rows"))
            + " read, "
            + Wording.count(findings.feedback())
            + " could be used",
        List.of(),
        lines,
        SourceTables.waterfall(findings),
        List.of(),
        "Sheets Data & reconciliation and Run card of feedback.xlsx; tables/reconciliation.csv. The"
            + " same input gives the same numbers: 'earshot verify' shows it.");
  }
}
