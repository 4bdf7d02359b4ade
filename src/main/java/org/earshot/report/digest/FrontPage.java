package org.earshot.report.digest;

import java.util.ArrayList;
import java.util.List;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.ParetoChart;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Tiles;
import org.earshot.report.blocks.Tiles.Tile;

/**
 * What a mail can show of a report's front page.
 *
 * @param tiles the numbers that are read first
 * @param sentences the sentences
 * @param themes the largest themes, largest first; none when the front page does not show them
 */
record FrontPage(List<Tile> tiles, List<Sentence> sentences, List<ParetoChart.Bar> themes) {

  private static final int THEMES = 5;

  static FrontPage of(Report report) {
    List<Tile> tiles = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<ParetoChart.Bar> themes = new ArrayList<>();
    for (Block block : report.sections().get(0).blocks()) {
      if (block instanceof Tiles some) {
        tiles.addAll(some.tiles());
      } else if (block instanceof Sentences some) {
        sentences.addAll(some.sentences());
      } else if (block instanceof ChartBlock chart && chart.chart() instanceof ParetoChart pareto) {
        themes.addAll(pareto.bars().subList(0, Math.min(THEMES, pareto.bars().size())));
      }
    }
    return new FrontPage(tiles, sentences, themes);
  }
}
