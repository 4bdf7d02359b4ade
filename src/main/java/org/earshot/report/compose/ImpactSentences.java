package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.impact.ScaleImpact;
import org.earshot.insight.impact.ThemeImpact;
import org.earshot.insight.impact.ThemeImpact.Link;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.statistics.Estimate;

/**
 * What may be said of the largest impacts. The words are "worse" and "better", never "lower" and
 * "higher", because on some scales the least number is the best.
 */
final class ImpactSentences {

  private static final int NAMED = 3;

  /** An interval narrower than this would lose its ends with two digits. */
  private static final double FINE = 0.04;

  private static final int FINEST = 3;

  private final ScaleImpact scale;

  ImpactSentences(ScaleImpact scale) {
    this.scale = scale;
  }

  /** For the section: the basis, and the largest impacts of either side. */
  List<Sentence> all() {
    List<Sentence> sentences = new ArrayList<>();
    sentences.add(basis());
    sentences.addAll(side("Hurts", Link.WORSE));
    sentences.addAll(side("Helps", Link.BETTER));
    if (sentences.size() > 1) {
      sentences.add(
          new Sentence(
              "Mind",
              "These are links, not proof: mending what hurts, or doing more of what helps, may move"
                  + " the score by less.",
              Places.IMPACT_TABLE));
    }
    if (scale.silence().isEmpty() && sentences.size() == 1) {
      sentences.add(
          new Sentence(
              "No clear link",
              "No theme with enough customers to rank goes clearly with worse or better scores at"
                  + " this volume.",
              Places.IMPACT_TABLE));
    }
    return sentences;
  }

  /** For the summary: the clear link with the largest impact; empty when there is none. */
  List<Sentence> largest() {
    return clear(Link.WORSE).stream()
        .limit(1)
        .map(
            theme ->
                new Sentence(
                    "Impact",
                    difference(theme)
                        + " That is the largest harm to the mean score of "
                        + Wording.plural(compared(), "theme", "themes")
                        + " compared; a link, not proof.",
                    Places.IMPACT))
        .toList();
  }

  private Sentence basis() {
    String basis =
        Wording.plural(scale.answers(), "scored answer", "scored answers")
            + " of "
            + Wording.plural(scale.customers(), "customer", "customers")
            + ", "
            + (scale.unit().equals("points") ? "mean " : "Net Promoter Score ")
            + Wording.score(scale.mean())
            + ", on the scale "
            + scale.scale()
            + ". ";
    return new Sentence(
        "Basis",
        basis
            + (scale.silence().isEmpty()
                ? Wording.plural(compared(), "theme was", "themes were")
                    + " compared; what one customer said to several questions counts once."
                : scale.silence()),
        Places.IMPACT_TABLE);
  }

  private long compared() {
    return scale.themes().stream().filter(ThemeImpact::compared).count();
  }

  private List<Sentence> side(String head, Link link) {
    return clear(link).stream()
        .limit(NAMED)
        .map(theme -> new Sentence(head, difference(theme) + share(theme), Places.IMPACT_TABLE))
        .toList();
  }

  private List<ThemeImpact> clear(Link link) {
    return scale.themes().stream().filter(theme -> theme.ranked() && theme.link() == link).toList();
  }

  private String difference(ThemeImpact theme) {
    return "Customers who mention "
        + Wording.quoted(theme.name())
        + " score "
        + size(theme.coefficient(), " " + scale.unit() + " " + side(theme))
        + " than otherwise similar customers who do not.";
  }

  private String share(ThemeImpact theme) {
    return " They are "
        + Wording.fixed(100 * theme.share(), 1)
        + "\u00a0% of the scored answers, so the theme goes with a mean that is about "
        + size(theme.impact(), " " + scale.unit() + " " + side(theme))
        + ".";
  }

  private static String side(ThemeImpact theme) {
    return theme.link() == Link.WORSE ? "worse" : "better";
  }

  /** Such as {@code 0.9 points worse (95 % 0.7–1.1)}; the interval lies on one side of 0. */
  private static String size(Estimate estimate, String unit) {
    boolean below = estimate.value() < 0;
    double low = below ? -estimate.high() : estimate.low();
    double high = below ? -estimate.low() : estimate.high();
    int digits = high - low < FINE ? FINEST : Wording.digits((high - low) / 2, 2);
    // An interval that lies clear of 0 must not read as if it began there.
    while (low > 0 && digits < FINEST && low < 0.5 * Math.pow(10, -digits)) {
      digits++;
    }
    return Wording.fixed(Math.abs(estimate.value()), digits)
        + unit
        + " (95\u00a0% "
        + Wording.fixed(low, digits)
        + (low < 0 ? " to " : "–")
        + Wording.fixed(high, digits)
        + ")";
  }
}
