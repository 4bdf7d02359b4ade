package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.ingest.Rejection;
import org.earshot.insight.Findings;
import org.earshot.insight.score.ScoreFinding;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;

/** What was read, what became of it, and what had to be left out. */
final class DataSection {

  /** The most rejected rows that are listed; the table for machines has all of them. */
  private static final int LISTED = 200;

  private DataSection() {}

  static Section of(Findings findings) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(SourceTables.reconciliation(findings));
    blocks.add(new ChartBlock(SourceTables.waterfall(findings)));
    blocks.add(SourceTables.mentions(findings));
    blocks.add(new Sentences(SummarySentences.data(findings)));
    if (!findings.scores().sources().isEmpty()) {
      blocks.add(scores(findings));
      ScoreCharts.distributions(findings).forEach(chart -> blocks.add(new ChartBlock(chart)));
    }
    blocks.add(SourceTables.files(findings));
    blocks.add(rejections(findings));
    return new Section(
        Places.DATA,
        "Data & reconciliation",
        "Every row that was read has exactly one fate, and the fates add up.",
        blocks);
  }

  private static Table scores(Findings findings) {
    List<Row> rows = new ArrayList<>();
    for (ScoreFinding score : findings.scores().sources()) {
      rows.add(
          new Row(
              null,
              List.of(
                  Cells.text(score.source()),
                  Cells.count(score.mean().n()),
                  Cells.value(score.mean()),
                  Cells.range(score.mean()),
                  Cells.count(score.missing()),
                  Cells.text(score.scale()))));
    }
    return new Table(
        Places.SCORE_TABLE,
        "Scores",
        "Each input on its own scale and direction. Missing: codes for “don't know”.",
        List.of(
            new Column("source", "Input", Format.TEXT),
            new Column("n", "Scores", Format.COUNT),
            new Column("score", "Mean score", Format.SCORE),
            new Column("score-interval", "Score", Format.SCORE),
            new Column("missing", "Missing", Format.COUNT),
            new Column("scale", "Scale", Format.PROSE)),
        rows);
  }

  private static Table rejections(Findings findings) {
    List<Rejection> all = findings.rejections();
    List<Row> rows =
        all.stream()
            .limit(LISTED)
            .map(
                rejection ->
                    new Row(
                        null,
                        List.of(
                            Cells.text(rejection.source()),
                            Cells.count(rejection.line()),
                            Cells.text(rejection.column()),
                            Cells.text(rejection.reason()))))
            .toList();
    String note =
        all.size() > LISTED
            ? "The first "
                + LISTED
                + " of "
                + Wording.plural(all.size(), "row", "rows")
                + "; all are in tables/rejections.csv."
            : "Line: the number of the record in its file, the first data record being 1.";
    return new Table(
        Places.REJECTION_TABLE,
        "Rows that could not be read",
        note,
        List.of(
            new Column("source", "File", Format.TEXT),
            new Column("line", "Line", Format.COUNT),
            new Column("column", "Column", Format.TEXT),
            new Column("reason", "Reason", Format.PROSE)),
        rows);
  }
}
