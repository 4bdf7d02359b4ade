package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Tone;
import org.earshot.statistics.Estimate;

/**
 * Which themes go with the worst and the best scores. The words are "worse" and "better", never
 * "lower" and "higher", because on some scales the least number is the best.
 */
final class ScoreSentences {

  private final Findings findings;
  private final double overall;

  ScoreSentences(Findings findings) {
    this.findings = findings;
    this.overall = Overall.scored(findings) ? Overall.mean(findings).value() : Double.NaN;
  }

  /** Two sentences, one when no theme stands out, none when nothing was scored. */
  List<Sentence> all() {
    if (Double.isNaN(overall)) {
      return List.of();
    }
    List<ThemeFinding> worst = clear(Tone.BAD);
    List<ThemeFinding> best = clear(Tone.GOOD);
    if (worst.isEmpty() && best.isEmpty()) {
      return List.of(
          new Sentence(
              "Scores",
              "No theme's mean score differs from the overall mean of "
                  + Wording.fixed(overall, 1)
                  + " (scale "
                  + findings.scoreScale()
                  + ") by more than its interval allows.",
              Places.THEME_TABLE));
    }
    // Both sentences give the overall mean in the same digits.
    String mean =
        Wording.fixed(
            overall,
            Stream.of(worst, best)
                    .filter(themes -> !themes.isEmpty())
                    .anyMatch(ScoreSentences::fine)
                ? 2
                : 1);
    List<Sentence> sentences = new ArrayList<>();
    if (!worst.isEmpty()) {
      sentences.add(sentence("Worst scores", "worse", mean, worst));
    }
    if (!best.isEmpty()) {
      sentences.add(sentence("Best scores", "better", mean, best));
    }
    return sentences;
  }

  private List<ThemeFinding> clear(Tone side) {
    return findings.themes().stream()
        .filter(theme -> theme.meanScore() != null)
        .filter(theme -> Overall.tone(findings, theme.meanScore(), overall) == side)
        .sorted(
            Comparator.comparingDouble(
                    (ThemeFinding theme) -> -Math.abs(theme.meanScore().value() - overall))
                .thenComparing(ThemeFinding::themeId))
        .limit(2)
        .toList();
  }

  private static boolean fine(List<ThemeFinding> themes) {
    Estimate first = themes.get(0).meanScore();
    return first.hasInterval() && first.high() - first.low() < 0.2;
  }

  private Sentence sentence(String head, String side, String mean, List<ThemeFinding> themes) {
    List<String> names =
        themes.stream()
            .map(theme -> Wording.quoted(theme.name()) + " " + Wording.score(theme.meanScore()))
            .toList();
    return new Sentence(
        head,
        "Clearly "
            + side
            + " than the overall mean of "
            + mean
            + ": "
            + Wording.list(names)
            + ", on the scale "
            + findings.scoreScale()
            + ".",
        Places.THEME_TABLE);
  }
}
