package org.earshot.report.compose;

import java.util.List;
import org.earshot.ingest.ScoreKind;
import org.earshot.insight.Findings;
import org.earshot.insight.score.ScoreFinding;
import org.earshot.insight.score.ScoreReading;
import org.earshot.insight.score.Shift;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.statistics.Estimate;

/** Scores in words, each in its own unit. */
final class ScoreWords {

  private ScoreWords() {}

  /** How a measure is written. */
  static Format format(ScoreKind measure) {
    return switch (measure) {
      case NPS -> Format.POINTS;
      case CSAT -> Format.PERCENT;
      case CES, STARS, MEAN -> Format.SCORE;
    };
  }

  /** What a measure is called over a column or an axis. */
  static String name(ScoreKind measure) {
    return switch (measure) {
      case NPS -> "Net Promoter Score";
      case CSAT -> "Satisfied customers";
      case CES -> "Mean effort score";
      case STARS -> "Mean stars";
      case MEAN -> "Mean score";
    };
  }

  /** What a measure is called before its value, where there is little room. */
  static String brief(ScoreKind measure) {
    return switch (measure) {
      case NPS -> "NPS";
      case CSAT -> "Satisfied";
      case CES, STARS, MEAN -> name(measure);
    };
  }

  /** The scale that a measure is drawn on. */
  static Axis axis(ScoreFinding source) {
    boolean own = format(source.measure()) == Format.SCORE;
    return new Axis(
        own ? name(source.measure()) + " (" + source.scale() + ")" : name(source.measure()),
        format(source.measure()),
        Double.NaN,
        Double.NaN,
        own && source.lowIsBest() ? Better.LOW : Better.HIGH);
  }

  /** A score with its interval, such as {@code +12 (+3 to +21)} or {@code 62 % (58–66 %)}. */
  static String with(ScoreKind measure, Estimate score) {
    return switch (measure) {
      case NPS ->
          signed(score.value()) + " (" + signed(score.low()) + " to " + signed(score.high()) + ")";
      case CSAT -> Wording.share(score);
      case CES, STARS, MEAN -> Wording.score(score);
    };
  }

  /** An interval, such as {@code +3 to +21} or {@code 58–66 %}. */
  static String interval(ScoreKind measure, Estimate score) {
    String words = with(measure, score);
    return score.hasInterval() && words.endsWith(")")
        ? words.substring(words.indexOf('(') + 1, words.length() - 1)
        : "no interval";
  }

  private static String signed(double points) {
    String words = Wording.fixed(points, 0);
    return points > 0 && !words.equals("0") ? "+" + words : words;
  }

  /** The readings that stand for their sources, in the order of the sources. */
  static List<ScoreReading> headlines(Findings findings) {
    return findings.scores().readings().stream()
        .filter(ScoreReading::overall)
        .filter(reading -> reading.measure() == source(findings, reading).measure())
        .toList();
  }

  /** All sources side by side, in one sentence; none when nothing was scored. */
  static List<Sentence> summary(Findings findings) {
    List<String> parts =
        headlines(findings).stream()
            .filter(reading -> reading.score() != null)
            .map(
                reading ->
                    "in "
                        + reading.source()
                        + ", "
                        + headline(findings, reading)
                        + ", "
                        + shift(reading.shift()))
            .toList();
    return parts.isEmpty()
        ? List.of()
        : List.of(
            new Sentence(
                "Scored",
                Wording.capital(String.join("; ", parts))
                    + ". Compared: the last four complete weeks with the weeks before.",
                Places.SCORES));
  }

  private static String shift(Shift shift) {
    return switch (shift) {
      case BETTER -> "now better";
      case WORSE -> "now worse";
      case NO_EVIDENCE -> "no evidence of a change";
      case NOT_COMPARED -> "too little to compare";
    };
  }

  /** One sentence for each source, on the last four complete weeks too. */
  static List<Sentence> sentences(Findings findings) {
    return headlines(findings).stream()
        .map(reading -> new Sentence(reading.source(), sentence(findings, reading), Places.SCORES))
        .toList();
  }

  /** The source that a reading is of. */
  static ScoreFinding source(Findings findings, ScoreReading reading) {
    return findings.scores().sources().stream()
        .filter(source -> source.input() == reading.input())
        .findFirst()
        .orElseThrow();
  }

  /** A reading and what changed, in a sentence. */
  static String sentence(Findings findings, ScoreReading reading) {
    if (reading.score() == null) {
      return "Fewer than five customers gave a score, so it is not shown.";
    }
    StringBuilder text = new StringBuilder(headline(findings, reading));
    text.append(", from ").append(Wording.plural(reading.score().n(), "answer", "answers"));
    text.append(" of ").append(Wording.plural(reading.customers(), "customer", "customers"));
    text.append(reading.customers() < Wording.FEW ? " (indicative). " : ". ");
    return text.append(change(reading)).toString();
  }

  /** Such as {@code Net Promoter Score +12 (+3 to +21)}. */
  static String headline(Findings findings, ScoreReading reading) {
    String value = with(reading.measure(), reading.score());
    String scale = source(findings, reading).scale();
    return switch (reading.measure()) {
      case NPS -> "Net Promoter Score " + value;
      case CSAT -> value + " of the answers give one of the two best scores (scale " + scale + ")";
      case CES, STARS, MEAN -> name(reading.measure()) + " " + value + " (scale " + scale + ")";
    };
  }

  private static String change(ScoreReading reading) {
    Estimate change = reading.change();
    return switch (reading.shift()) {
      case NOT_COMPARED -> "There are too few customers, or weeks, to say whether it changed.";
      case NO_EVIDENCE ->
          "The last four complete weeks give no evidence of a change against the weeks before ("
              + difference(reading.measure(), change)
              + ").";
      case BETTER, WORSE ->
          "In the last four complete weeks it is "
              + (reading.shift() == Shift.BETTER ? "better" : "worse")
              + " than in the weeks before ("
              + difference(reading.measure(), change)
              + ").";
    };
  }

  /** Such as {@code +3.2, 95 % interval −1.0 to +7.4 points}. */
  private static String difference(ScoreKind measure, Estimate change) {
    double scale = measure == ScoreKind.CSAT ? 100 : 1;
    boolean points = measure == ScoreKind.CSAT || measure == ScoreKind.NPS;
    int digits = points ? 0 : 2;
    return sign(scale * change.value(), digits)
        + ", 95\u00a0% interval "
        + sign(scale * change.low(), digits)
        + " to "
        + sign(scale * change.high(), digits)
        + (points ? " points" : "");
  }

  private static String sign(double number, int digits) {
    String words = Wording.fixed(number, digits);
    return number > 0 && !words.matches("0(\\.0*)?") ? "+" + words : words;
  }
}
