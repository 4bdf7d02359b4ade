package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.score.ScoreFinding;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Sentences.Sentence;

/** How customers score: every source on its own scale, side by side. */
final class ScoresSection {

  private static final Sentence UNSCORED =
      new Sentence("Not scored", "Customers gave no score in any source.", Places.DATA);

  private ScoresSection() {}

  static Section of(Findings findings) {
    List<Block> blocks = new ArrayList<>();
    List<Sentence> said = ScoreWords.sentences(findings);
    blocks.add(new Sentences(said.isEmpty() ? List.of(UNSCORED) : said));
    for (ScoreFinding source : findings.scores().sources()) {
      if (ScoreCharts.dated(findings, source)) {
        blocks.add(new ChartBlock(ScoreCharts.weeks(findings, source)));
      }
      blocks.add(ScoreTables.of(findings, source));
    }
    return new Section(
        Places.SCORES,
        "Scores",
        "Each source on its own scale and direction; scores of different scales are never averaged"
            + " here. A customer's score of a day counts once, and only customers who also wrote"
            + " something are counted.",
        blocks);
  }
}
