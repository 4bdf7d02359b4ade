package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.ingest.ScoreKind;
import org.earshot.ingest.SourceTally;
import org.earshot.insight.Findings;
import org.earshot.insight.score.ScoreReading;
import org.earshot.report.blocks.Block;
import org.earshot.report.blocks.ChartBlock;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Section;
import org.earshot.report.blocks.Sentences;
import org.earshot.report.blocks.Tiles;
import org.earshot.report.blocks.Tiles.Tile;

/** The front page: what a manager takes away in half a minute. */
final class SummarySection {

  /** Six tiles stand side by side. */
  private static final int SCORES = 2;

  private SummarySection() {}

  static Section of(Findings findings) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Tiles(tiles(findings)));
    blocks.add(new Sentences(SummarySentences.of(findings)));
    if (!findings.themes().isEmpty()) {
      blocks.add(new ChartBlock(ThemeCharts.largest(findings)));
    }
    if (!findings.totals().isEmpty()) {
      blocks.add(
          new ChartBlock(
              Overall.scored(findings) ? WeekCharts.score(findings) : WeekCharts.volume(findings)));
    }
    return new Section(
        Places.SUMMARY, "Summary", "What customers told us, in half a minute.", blocks);
  }

  private static Tile score(ScoreReading reading) {
    return new Tile(
        ScoreWords.name(reading.measure()),
        reading.score().value(),
        // As whole as in the sentences.
        reading.measure() == ScoreKind.NPS ? Format.COUNT : ScoreWords.format(reading.measure()),
        ScoreWords.interval(reading.measure(), reading.score()) + ", " + reading.source(),
        Places.SCORES);
  }

  /** The numbers that are read first. */
  static List<Tile> tiles(Findings findings) {
    List<Tile> tiles = new ArrayList<>();
    tiles.add(
        new Tile(
            "Pieces of feedback",
            (double) findings.feedback(),
            Format.COUNT,
            "from " + Wording.plural(findings.sources().size(), "file", "files"),
            Places.RECONCILIATION));
    tiles.add(
        new Tile(
            "Themes",
            findings.themes().size(),
            Format.COUNT,
            "in " + Wording.plural(findings.groups().size(), "group", "groups"),
            Places.THEME_TABLE));
    ScoreWords.headlines(findings).stream()
        .filter(reading -> reading.score() != null)
        .limit(SCORES)
        .forEach(reading -> tiles.add(score(reading)));
    tiles.add(
        new Tile(
            "Without a theme",
            findings.unthemed().value(),
            Format.PERCENT,
            "of the feedback",
            Places.MENTION_TABLE));
    long read = findings.sources().stream().mapToLong(SourceTally::rowsRead).sum();
    long silent =
        findings.sources().stream().mapToLong(tally -> tally.blank() + tally.placeholder()).sum();
    tiles.add(
        new Tile(
            "Said nothing",
            read == 0 ? 0 : (double) silent / read,
            Format.PERCENT,
            "of what was read: blank or “n/a”",
            Places.MENTION_TABLE));
    return List.copyOf(tiles);
  }
}
