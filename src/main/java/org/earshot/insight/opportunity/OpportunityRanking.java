package org.earshot.insight.opportunity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.earshot.insight.ledger.ThemeCustomers;
import org.earshot.statistics.Estimate;
import org.earshot.themes.Theme;

/**
 * The scores of themes and how sure their order is: the ranks in many draws of all parts, each from
 * the normal distribution that its interval stands for, held within 0 and 1. Parts without an
 * interval stay as they are.
 */
final class OpportunityRanking {

  private static final int DRAWS = 4_000;
  private static final long SEED = 20_260_409;
  private static final int TOP = 5;
  private static final double TAIL = 0.025;

  private final List<Theme> themes;
  private final ThemeCustomers customers;
  private final List<OpportunityParts> parts;
  private final SortedMap<OpportunityPart, Double> weights;

  OpportunityRanking(
      List<Theme> themes,
      ThemeCustomers customers,
      List<OpportunityParts> parts,
      SortedMap<OpportunityPart, Double> weights) {
    this.themes = themes;
    this.customers = customers;
    this.parts = parts;
    this.weights = weights;
  }

  /** The themes, largest score first; of equal scores the theme with the first id. */
  List<Opportunity> ranked() {
    int[][] ranks = new int[themes.size()][DRAWS];
    SplittableRandom chance = new SplittableRandom(SEED);
    for (int draw = 0; draw < DRAWS; draw++) {
      double[] scores = new double[themes.size()];
      for (int theme = 0; theme < scores.length; theme++) {
        for (OpportunityParts part : parts) {
          scores[theme] +=
              weights.get(part.part()) * drawn(part.of(themes.get(theme).id()), chance);
        }
      }
      int[] order = order(scores);
      for (int place = 0; place < order.length; place++) {
        ranks[order[place]][draw] = place + 1;
      }
    }
    List<Opportunity> opportunities = new ArrayList<>();
    int[] order = order(themes.stream().mapToDouble(this::score).toArray());
    for (int place = 0; place < order.length; place++) {
      opportunities.add(opportunity(themes.get(order[place]), place + 1, ranks[order[place]]));
    }
    return opportunities;
  }

  private Opportunity opportunity(Theme theme, int rank, int[] ranks) {
    SortedMap<OpportunityPart, Double> values = new TreeMap<>();
    for (OpportunityParts part : parts) {
      values.put(part.part(), held(part.of(theme.id()).value()));
    }
    Arrays.sort(ranks);
    int tail = (int) (TAIL * DRAWS);
    return new Opportunity(
        theme.id(),
        theme.name(),
        customers.of(theme.id()),
        values,
        score(theme),
        rank,
        Math.min(rank, ranks[tail]),
        Math.max(rank, ranks[DRAWS - 1 - tail]),
        (double) Arrays.stream(ranks).filter(place -> place <= TOP).count() / DRAWS);
  }

  private double score(Theme theme) {
    double sum = 0;
    double whole = 0;
    for (OpportunityParts part : parts) {
      double value = part.of(theme.id()).value();
      sum += weights.get(part.part()) * (Double.isNaN(value) ? 0 : held(value));
      whole += weights.get(part.part());
    }
    return whole == 0 ? 0 : 100 * sum / whole;
  }

  private static double drawn(Estimate estimate, SplittableRandom chance) {
    if (Double.isNaN(estimate.value())) {
      return 0;
    }
    double error =
        estimate.hasInterval() ? (estimate.high() - estimate.low()) / OpportunityAnalysis.WIDTH : 0;
    return held(estimate.value() + error * chance.nextGaussian());
  }

  private static double held(double value) {
    return Double.isNaN(value) ? value : Math.max(0, Math.min(1, value));
  }

  private int[] order(double[] scores) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer theme) -> -scores[theme])
                .thenComparing(theme -> themes.get(theme).id()))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
