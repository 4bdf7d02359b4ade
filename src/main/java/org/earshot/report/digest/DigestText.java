package org.earshot.report.digest;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.WordUtils;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.ParetoChart;
import org.earshot.report.blocks.PrintableText;
import org.earshot.report.blocks.Report;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Tiles.Tile;

/** The digest as plain text in short lines. */
final class DigestText {

  private static final int WIDTH = 72;

  private DigestText() {}

  static String of(Report report, FrontPage front) {
    List<String> lines = new ArrayList<>();
    lines.add(plain(report.title()));
    lines.addAll(wrapped(report.subtitle(), ""));
    lines.add("");
    for (Tile tile : front.tiles()) {
      lines.addAll(
          wrapped(
              tile.label() + ": " + tile.format().words(tile.value()) + " (" + tile.note() + ")",
              "  "));
    }
    for (Sentence sentence : front.sentences()) {
      lines.add("");
      lines.addAll(wrapped(sentence.head() + ": " + sentence.text(), ""));
    }
    if (!front.themes().isEmpty()) {
      lines.add("");
      lines.add("Largest themes");
      for (ParetoChart.Bar theme : front.themes()) {
        lines.addAll(
            wrapped(
                theme.label()
                    + ": "
                    + Format.PERCENT.words(theme.share())
                    + " of the feedback, n = "
                    + Format.COUNT.words((double) theme.count()),
                "  "));
      }
    }
    lines.add("");
    lines.addAll(wrapped("The report is in the folder " + report.place() + " of the reports.", ""));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> wrapped(String words, String indent) {
    String text = WordUtils.wrap(plain(words), WIDTH - indent.length(), "\n", false);
    return text.lines().map(indent::concat).toList();
  }

  /** One line without characters that programs of mail break at or do not know. */
  private static String plain(String words) {
    return PrintableText.of(words).replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
  }
}
