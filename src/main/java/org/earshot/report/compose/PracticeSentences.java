package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.earshot.insight.Findings;
import org.earshot.insight.practice.PracticeFinding;
import org.earshot.insight.practice.ScoreGap;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.SmallNumbers;

/** The practices in sentences. */
final class PracticeSentences {

  private static final int NAMED = 3;

  private final Findings findings;

  PracticeSentences(Findings findings) {
    this.findings = findings;
  }

  /** What stands above the scorecard. */
  List<Sentence> all() {
    List<Sentence> all = new ArrayList<>();
    all.add(broken());
    kept().ifPresent(all::add);
    all.add(change());
    score().ifPresent(all::add);
    return all;
  }

  /** The sentence of the front page. */
  Sentence broken() {
    List<PracticeFinding> broken =
        PracticeTables.ordered(findings).stream()
            .filter(one -> ranked(one) && one.heard().broken() > 0)
            .limit(NAMED)
            .toList();
    if (broken.isEmpty()) {
      return new Sentence(
          "Practices",
          "No practice of good service is spoken of by "
              + SmallNumbers.FEWEST_TO_RANK
              + " customers or more and told to be broken.",
          Places.PRACTICES);
    }
    PracticeFinding first = broken.get(0);
    StringBuilder text =
        new StringBuilder(Wording.quoted(first.name()))
            .append(" is what most customers tell was broken: ")
            .append(of(first));
    List<String> next =
        broken.stream().skip(1).map(one -> Wording.quoted(one.name()) + ", " + of(one)).toList();
    if (!next.isEmpty()) {
      text.append("; next ")
          .append(next.size() == 1 ? "comes " : "come ")
          .append(String.join(" and ", next));
    }
    return new Sentence("Practices", text.append(".").toString(), Places.PRACTICE_TABLE);
  }

  private static String of(PracticeFinding practice) {
    return Wording.count(practice.heard().broken())
        + " of "
        + Wording.plural(practice.heard().customers(), "customer", "customers")
        + " who speak of it, "
        + Wording.share(practice.broken());
  }

  private Optional<Sentence> kept() {
    return findings.practices().practices().stream()
        .filter(one -> one.heard() != null)
        .filter(one -> one.heard().kept() >= SmallNumbers.FEWEST_TO_SHOW)
        .max(Comparator.comparingLong(one -> one.heard().kept()))
        .map(
            one ->
                new Sentence(
                    "Kept",
                    Wording.quoted(one.name())
                        + " was kept most often: "
                        + Wording.count(one.heard().kept())
                        + " of "
                        + Wording.plural(one.heard().customers(), "customer", "customers")
                        + " who speak of it"
                        + (ranked(one) ? "." : ", which is indicative only."),
                    Places.PRACTICE_TABLE));
  }

  private Sentence change() {
    List<PracticeFinding> compared =
        findings.practices().practices().stream()
            .filter(one -> one.change() != null && one.change().hasInterval())
            .toList();
    List<String> moved =
        compared.stream()
            .filter(one -> one.change().excludes(0))
            .map(
                one ->
                    "the share of broken of "
                        + Wording.quoted(one.name())
                        + (one.change().value() > 0 ? " rose by " : " fell by ")
                        + Wording.points(one.change()))
            .toList();
    String practices = Wording.plural(compared.size(), "practice", "practices");
    if (compared.isEmpty()) {
      return new Sentence(
          "Changed",
          "There are too few customers in the last four complete weeks or before to say what"
              + " changed.",
          Places.PRACTICE_TABLE);
    }
    return new Sentence(
        "Changed",
        moved.isEmpty()
            ? "No practice changed beyond noise in the last four complete weeks ("
                + practices
                + " compared)."
            : "In the last four complete weeks, against the weeks before, "
                + Wording.list(moved)
                + " ("
                + practices
                + " compared; one in twenty would stand out by chance).",
        Places.PRACTICE_TABLE);
  }

  private Optional<Sentence> score() {
    record Gap(PracticeFinding practice, ScoreGap score) {}

    return findings.practices().practices().stream()
        .flatMap(one -> one.scores().stream().map(score -> new Gap(one, score)))
        .filter(gap -> PracticeTables.direction(gap.score()).equals("worse"))
        .max(
            Comparator.comparingDouble(
                gap -> Math.abs(gap.score().difference().value()) / span(gap.score())))
        .map(
            gap ->
                new Sentence(
                    "Scores",
                    "Customers who tell that "
                        + Wording.quoted(gap.practice().name())
                        + " was broken score "
                        + Wording.fixed(gap.score().meanBroken(), 1)
                        + ", the others "
                        + Wording.fixed(gap.score().meanRest(), 1)
                        + ", in "
                        + gap.score().source()
                        + " (scale "
                        + gap.score().scale()
                        + "): a link, not proof.",
                    Places.PRACTICE_SCORES));
  }

  /** The half-width of the interval, so that the surest gap is told, whatever its scale. */
  private static double span(ScoreGap gap) {
    Estimate difference = gap.difference();
    return Math.max(1e-9, (difference.high() - difference.low()) / 2);
  }

  private static boolean ranked(PracticeFinding practice) {
    return practice.heard() != null && practice.heard().customers() >= SmallNumbers.FEWEST_TO_RANK;
  }
}
