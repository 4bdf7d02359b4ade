package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.report.blocks.Tone;

/** What rose or fell in the last four complete weeks by more than its interval allows. */
final class ChangeSentence {

  private static final int NAMED = 3;

  /** How many intervals of 95 % miss by chance alone. */
  private static final double MISS = 0.05;

  private final Findings findings;

  ChangeSentence(Findings findings) {
    this.findings = findings;
  }

  /** Whether a theme rose, fell, or neither beyond noise; a rise is worse only if it scores so. */
  static Tone tone(ThemeFinding theme) {
    return rose(theme) || fell(theme) ? Tone.MAIN : Tone.QUIET;
  }

  Sentence sentence() {
    List<ThemeFinding> compared =
        findings.themes().stream()
            .filter(theme -> theme.change() != null && theme.change().hasInterval())
            .toList();
    if (compared.isEmpty()) {
      return new Sentence(
          "Changed",
          "There are not enough complete weeks yet to say what rose or fell.",
          Places.TREND);
    }
    List<String> parts = new ArrayList<>();
    add(parts, "rose", compared, ChangeSentence::rose);
    add(parts, "fell", compared, ChangeSentence::fell);
    if (parts.isEmpty()) {
      return new Sentence(
          "Changed",
          "Nothing changed beyond noise: in the last four complete weeks no theme's share of the"
              + " feedback differs from the weeks before by more than its interval allows ("
              + Wording.plural(compared.size(), "theme", "themes")
              + " compared).",
          Places.TREND);
    }
    return new Sentence(
        "Changed",
        "In the last four complete weeks, against the weeks before, the share of "
            + String.join("; the share of ", parts)
            + ". "
            + chance(compared.size()),
        Places.TREND);
  }

  private static void add(
      List<String> parts, String verb, List<ThemeFinding> compared, Predicate<ThemeFinding> which) {
    List<ThemeFinding> moved =
        compared.stream()
            .filter(which)
            .sorted(
                Comparator.comparingDouble(
                        (ThemeFinding theme) -> -Math.abs(theme.change().value()))
                    .thenComparing(ThemeFinding::themeId))
            .toList();
    if (moved.isEmpty()) {
      return;
    }
    List<String> names =
        new ArrayList<>(
            moved.stream()
                .limit(NAMED)
                .map(
                    theme ->
                        Wording.quoted(theme.name())
                            + " "
                            + verb
                            + " by "
                            + Wording.points(theme.change()))
                .toList());
    if (moved.size() > NAMED) {
      long more = moved.size() - (long) NAMED;
      names.add(Wording.plural(more, "other theme", "other themes") + " " + verb + " too");
    }
    parts.add(Wording.list(names));
  }

  private static String chance(int compared) {
    double expected = MISS * compared;
    String about =
        expected < 0.5 ? "fewer than one" : "about " + Wording.fixed(Math.max(1, expected), 0);
    return "Of "
        + Wording.plural(compared, "theme", "themes")
        + " compared, "
        + about
        + " would stand out by chance alone.";
  }

  /** Whether its share rose by more than the interval allows. */
  static boolean rose(ThemeFinding theme) {
    return theme.change() != null && theme.change().hasInterval() && theme.change().low() > 0;
  }

  /** Whether its share fell by more than the interval allows. */
  static boolean fell(ThemeFinding theme) {
    return theme.change() != null && theme.change().hasInterval() && theme.change().high() < 0;
  }
}
