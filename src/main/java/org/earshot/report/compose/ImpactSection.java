package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.impact.ScaleImpact;
import org.earshot.insight.impact.ThemeImpact;
import org.earshot.insight.impact.ThemeImpact.Link;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Sentences.Sentence;

/** Where listening pays: how themes go with the score. */
final class ImpactSection {

  private ImpactSection() {}

  static Section of(Findings findings) {
    List<Block> blocks = new ArrayList<>();
    List<ScaleImpact> scales = findings.impact().scales();
    if (scales.isEmpty()) {
      blocks.add(
          new Sentences(
              List.of(
                  new Sentence(
                      "Not scored",
                      "Customers gave no score, so it cannot be told how themes go with it.",
                      Places.DATA))));
    }
    for (int i = 0; i < scales.size(); i++) {
      add(blocks, scales.get(i), i);
    }
    return new Section(
        Places.IMPACT,
        "Impact",
        "Where listening pays: how customers who mention a theme score, against otherwise similar"
            + " customers who do not.",
        blocks);
  }

  private static void add(List<Block> blocks, ScaleImpact scale, int place) {
    String suffix = place == 0 ? "" : "-" + (place + 1);
    blocks.add(new Sentences(new ImpactSentences(scale).all()));
    if (!scale.silence().isEmpty()) {
      return;
    }
    if (scale.themes().stream().anyMatch(ThemeImpact::ranked)) {
      blocks.add(new ChartBlock(ImpactCharts.quadrant(scale, suffix)));
      blocks.add(new ChartBlock(ImpactCharts.differences(scale, suffix)));
    }
    blocks.add(
        ImpactTables.compared(
            scale,
            Places.IMPACT_TABLE + suffix,
            place == 0 ? "Impact of themes" : "Impact of themes on the scale " + scale.scale()));
    if (scale.themes().stream().anyMatch(theme -> theme.link() == Link.RESTATES)) {
      blocks.add(ImpactTables.restating(scale, "impact-restating" + suffix));
    }
  }
}
