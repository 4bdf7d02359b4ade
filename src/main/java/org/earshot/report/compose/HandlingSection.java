package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.answer.InputAnswers;
import org.earshot.insight.answer.OutcomeCount;
import org.earshot.insight.answer.Unclear;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;

/** What came in, what was answered in time, and what is open for how long. */
final class HandlingSection {

  private HandlingSection() {}

  static Section of(Findings findings) {
    List<InputAnswers> inputs = findings.answers().inputs();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Sentences(HandlingSentences.all(inputs)));
    blocks.add(CaseTables.whole(inputs));
    for (InputAnswers input : inputs) {
      if (input.tells().closing() && input.counts().open() > 0) {
        blocks.add(new ChartBlock(AnswerCharts.ages(input)));
      }
    }
    blocks.add(CaseTables.segments(inputs));
    if (inputs.stream().anyMatch(input -> !input.outcomes().isEmpty())) {
      blocks.add(outcomes(inputs));
    }
    if (inputs.stream().anyMatch(input -> !input.oldestOpen().isEmpty())) {
      blocks.add(
          CaseTables.oldest(
              Places.OLDEST_OPEN, "The oldest open cases", inputs, InputAnswers::oldestOpen));
    }
    if (inputs.stream().anyMatch(input -> !input.unclear().isEmpty())) {
      blocks.add(unclear(inputs));
    }
    return new Section(
        Places.HANDLING,
        "Complaint handling",
        "By case: what came in, what was answered in time, and what is open for how long.",
        blocks);
  }

  private static Table outcomes(List<InputAnswers> inputs) {
    List<Row> rows = new ArrayList<>();
    for (InputAnswers input : inputs) {
      for (OutcomeCount outcome : input.outcomes()) {
        rows.add(
            new Row(
                null,
                List.of(
                    Cells.text(CaseTables.name(input)),
                    Cells.text(
                        outcome.outcome() == null ? "Rare ones together" : outcome.outcome()),
                    Cells.count(outcome.cases()),
                    Cells.value(outcome.share()),
                    Cells.range(outcome.share()))));
      }
    }
    return new Table(
        Places.OUTCOME_TABLE,
        "How cases ended",
        "Share of the cases with an outcome, interval Wilson 95 %.",
        List.of(
            new Column("source", "Input", Format.TEXT),
            new Column("outcome", "Outcome", Format.TEXT),
            new Column("cases", "Cases", Format.COUNT),
            new Column("share", "Share", Format.PERCENT, Emphasis.BAR),
            new Column("share-interval", "Share", Format.PERCENT)),
        rows);
  }

  private static Table unclear(List<InputAnswers> inputs) {
    List<Row> rows = new ArrayList<>();
    for (InputAnswers input : inputs) {
      for (Unclear unclear : input.unclear()) {
        rows.add(
            new Row(
                null,
                List.of(
                    Cells.text(CaseTables.name(input)),
                    Cells.text(unclear.column()),
                    Cells.count(unclear.cases()),
                    Cells.text(String.join("; ", unclear.examples())))));
      }
    }
    return new Table(
        Places.UNCLEAR_TABLE,
        "Not understood",
        "What stands in the columns of answers and is neither a day nor yes or no, or is a day before"
            + " the case came in. A filled cell in a column of days counts as done on an unknown"
            + " day; other words count as nothing said.",
        List.of(
            new Column("source", "Input", Format.TEXT),
            new Column("column", "Column", Format.TEXT),
            new Column("cases", "Cells", Format.COUNT),
            new Column("examples", "Such as", Format.PROSE)),
        rows);
  }
}
