package org.earshot.insight.opportunity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.earshot.insight.impact.ImpactFindings;
import org.earshot.insight.impact.ScaleImpact;
import org.earshot.insight.impact.ThemeImpact;
import org.earshot.insight.impact.ThemeImpact.Link;
import org.earshot.insight.ledger.ThemeCustomers;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Proportion;
import org.earshot.statistics.SmallNumbers;
import org.earshot.statistics.SmallNumbers.Telling;
import org.earshot.themes.Theme;

/** Puts what is known of each theme together into one list. */
public final class OpportunityAnalysis {

  /** How many standard errors the 95 % interval of a normal distribution is wide. */
  static final double WIDTH = 2 * 1.959963984540054;

  /** As much blame as praise. */
  private static final double EVEN = 0.5;

  private OpportunityAnalysis() {}

  /**
   * The list. Themes that customers score better with, that only say the score again, or that are
   * surely more often praised than blamed are no opportunities, the latter even where customers
   * score worse with them: there is nothing in praise to mend. Themes of few customers are not
   * ranked.
   *
   * @param themes the themes that reports show
   * @param customers how many customers speak of each
   * @param impact how they go with the score
   * @param blame theme id to how many of its mentions blame, out of those that blame or praise; a
   *     theme without any is left out
   * @param others what else is known: growth, repeats, answers, practices; may be empty
   */
  public static OpportunityFindings of(
      List<Theme> themes,
      ThemeCustomers customers,
      ImpactFindings impact,
      SortedMap<String, Proportion> blame,
      List<OpportunityParts> others) {
    Set<String> fine = fine(impact, blame);
    List<Theme> listed =
        themes.stream()
            .filter(theme -> SmallNumbers.of(customers.of(theme.id())) == Telling.RANKED)
            .filter(theme -> !fine.contains(theme.id()))
            .toList();
    List<OpportunityParts> parts = new ArrayList<>();
    parts.add(harm(impact));
    parts.add(volume(listed, customers, problem(impact, blame)));
    parts.addAll(others);
    parts.removeIf(
        part -> listed.stream().noneMatch(theme -> part.byTheme().containsKey(theme.id())));
    parts.sort(Comparator.comparing(OpportunityParts::part));
    SortedMap<OpportunityPart, Double> weights = new TreeMap<>();
    parts.forEach(part -> weights.put(part.part(), (double) part.part().weight()));
    return new OpportunityFindings(
        weights, new OpportunityRanking(listed, customers, parts, weights).ranked());
  }

  private static Set<String> fine(ImpactFindings impact, SortedMap<String, Proportion> blame) {
    Set<String> better = new HashSet<>();
    Set<String> worse = new HashSet<>();
    impact.scales().stream()
        .flatMap(scale -> scale.themes().stream())
        .forEach(
            theme -> {
              if (theme.link() == Link.BETTER || theme.link() == Link.RESTATES) {
                better.add(theme.themeId());
              } else if (theme.link() == Link.WORSE) {
                worse.add(theme.themeId());
              }
            });
    better.removeAll(worse);
    blame.forEach(
        (theme, share) -> {
          if (share.estimate().high() < EVEN) {
            better.add(theme);
          }
        });
    return better;
  }

  /** The shrunk harm on the scale with most answers that a theme was compared on, of the worst. */
  private static OpportunityParts harm(ImpactFindings impact) {
    SortedMap<String, Estimate> harms = new TreeMap<>();
    for (ScaleImpact scale : impact.scales()) {
      double worst =
          scale.themes().stream()
              .filter(ThemeImpact::compared)
              .mapToDouble(theme -> -theme.shrunk().value())
              .max()
              .orElse(0);
      for (ThemeImpact theme : scale.themes()) {
        if (theme.compared() && worst > 0) {
          harms.putIfAbsent(theme.themeId(), scaled(theme.shrunk(), -1 / worst));
        }
      }
    }
    return new OpportunityParts(OpportunityPart.IMPACT, harms);
  }

  /**
   * How likely a theme is a problem: the probability that customers who mention it score worse,
   * where it was compared with the score; else the share of blame among its mentions.
   */
  private static Map<String, Double> problem(
      ImpactFindings impact, SortedMap<String, Proportion> blame) {
    Map<String, Double> probabilities = new TreeMap<>();
    impact.scales().stream()
        .flatMap(scale -> scale.themes().stream())
        .filter(ThemeImpact::compared)
        .forEach(
            theme -> {
              Estimate difference = theme.coefficient();
              double error = (difference.high() - difference.low()) / WIDTH;
              probabilities.putIfAbsent(
                  theme.themeId(),
                  NormalDistribution.of(difference.value(), error).cumulativeProbability(0));
            });
    blame.forEach(
        (theme, share) -> probabilities.putIfAbsent(theme, (double) share.count() / share.n()));
    return probabilities;
  }

  private static OpportunityParts volume(
      List<Theme> listed, ThemeCustomers customers, Map<String, Double> problem) {
    double most =
        listed.stream()
            .mapToDouble(theme -> customers.of(theme.id()) * probability(theme, problem))
            .max()
            .orElse(1);
    SortedMap<String, Estimate> volumes = new TreeMap<>();
    for (Theme theme : listed) {
      volumes.put(
          theme.id(),
          scaled(
              customers.share(theme.id()).estimate(),
              probability(theme, problem) * customers.customers() / most));
    }
    return new OpportunityParts(OpportunityPart.VOLUME, volumes);
  }

  /** A theme of which neither score nor sentiment is known is taken for a problem. */
  private static double probability(Theme theme, Map<String, Double> problem) {
    return problem.getOrDefault(theme.id(), 1.0);
  }

  private static Estimate scaled(Estimate estimate, double factor) {
    double one = estimate.low() * factor;
    double other = estimate.high() * factor;
    return new Estimate(
        estimate.value() * factor,
        Math.min(one, other),
        Math.max(one, other),
        estimate.n(),
        estimate.method());
  }
}
