package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.insight.Findings;
import org.earshot.insight.answer.CaseCounts;
import org.earshot.insight.answer.InputAnswers;
import org.earshot.insight.answer.QuestionSilence;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Column.Emphasis;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;

/** Who got no answer, and which questions get none. */
final class UnansweredSection {

  private static final int VALUES = 12;

  private UnansweredSection() {}

  static Section of(Findings findings) {
    List<InputAnswers> inputs =
        findings.answers().inputs().stream().filter(input -> input.tells().answers()).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Sentences(UnansweredSentences.all(findings)));
    if (!inputs.isEmpty()) {
      blocks.add(unanswered(inputs));
    }
    for (InputAnswers input : inputs) {
      if (input.tells().days() && input.waiting().answered() > 0) {
        blocks.add(new ChartBlock(AnswerCharts.waiting(input)));
      }
    }
    if (inputs.stream().anyMatch(input -> !input.oldestUnanswered().isEmpty())) {
      blocks.add(
          CaseTables.oldest(
              Places.OLDEST_UNANSWERED,
              "The oldest cases without an answer",
              inputs,
              InputAnswers::oldestUnanswered));
    }
    if (!findings.answers().questions().isEmpty()) {
      blocks.add(silences(findings.answers().questions()));
    }
    return new Section(
        Places.UNANSWERED,
        "Unanswered feedback",
        "Whose cases have no answer, oldest first; and which questions customers leave empty.",
        blocks);
  }

  private static Table unanswered(List<InputAnswers> inputs) {
    List<Row> rows = new ArrayList<>();
    for (InputAnswers input : inputs) {
      CaseCounts counts = input.counts();
      Integer oldest =
          input.oldestUnanswered().isEmpty() ? null : input.oldestUnanswered().get(0).days();
      rows.add(
          new Row(
              null,
              List.of(
                  Cells.text(CaseTables.name(input)),
                  Cells.count(counts.received()),
                  Cells.count(counts.unanswered()),
                  Cells.value(counts.unansweredShare()),
                  Cells.range(counts.unansweredShare()),
                  input.tells().punctuality() ? Cells.count(counts.overdue()) : Cell.BLANK,
                  oldest == null ? Cell.BLANK : Cells.count(oldest))));
    }
    return new Table(
        Places.UNANSWERED_TABLE,
        "Cases without an answer",
        "Cases without words count too. Overdue: the promised day is over. Interval: Wilson 95 %.",
        List.of(
            new Column("source", "Input", Format.TEXT),
            new Column("received", "Cases", Format.COUNT),
            new Column("unanswered", "Without an answer", Format.COUNT),
            new Column("share", "Share", Format.PERCENT),
            new Column("share-interval", "Share", Format.PERCENT),
            new Column("overdue", "Overdue", Format.COUNT),
            new Column("oldest", "Days that the oldest has waited", Format.COUNT)),
        rows);
  }

  private static Table silences(List<QuestionSilence> silences) {
    List<Row> rows = new ArrayList<>();
    Map<List<String>, List<QuestionSilence>> parts = new LinkedHashMap<>();
    for (QuestionSilence silence : silences) {
      parts
          .computeIfAbsent(
              Arrays.asList(silence.path(), silence.question(), silence.segment()),
              part -> new ArrayList<>())
          .add(silence);
    }
    for (List<QuestionSilence> part : parts.values()) {
      part.stream()
          .sorted(Comparator.comparingLong((QuestionSilence one) -> -one.asked()))
          .limit(VALUES)
          .map(UnansweredSection::row)
          .forEach(rows::add);
    }
    return new Table(
        Places.QUESTION_TABLE,
        "Which questions get no answer",
        "Rows, or cells where a file has several text columns, that were left empty or say something"
            + " like “n/a”. After “what could be better?” that is often praise. Interval: Wilson"
            + " 95 %. "
            + VALUES
            + " values of a segment at most, the largest; all are in tables/silence.csv.",
        List.of(
            new Column("source", "Input", Format.TEXT),
            new Column("question", "Question", Format.TEXT),
            new Column("segment", "Segment", Format.TEXT),
            new Column("value", "Value", Format.TEXT),
            new Column("asked", "Asked", Format.COUNT),
            new Column("blank", "Empty", Format.COUNT),
            new Column("placeholder", "“n/a”", Format.COUNT),
            new Column("silent", "Said nothing", Format.PERCENT, Emphasis.BAR),
            new Column("silent-interval", "Said nothing", Format.PERCENT)),
        rows);
  }

  private static Row row(QuestionSilence silence) {
    boolean whole = silence.segment() == null;
    List<Cell> cells = new ArrayList<>();
    cells.add(Cells.text(Places.file(silence.path())));
    cells.add(Cells.text(silence.question() == null ? "(one question)" : silence.question()));
    cells.add(Cells.text(whole ? "" : silence.segment()));
    cells.add(
        Cells.text(
            whole ? "all" : silence.value() == null ? "(small ones together)" : silence.value()));
    cells.add(Cells.count(silence.asked()));
    cells.add(Cells.count(silence.blank()));
    cells.add(Cells.count(silence.placeholder()));
    cells.add(Cells.value(silence.silent()));
    cells.add(Cells.range(silence.silent()));
    return new Row(null, cells);
  }
}
