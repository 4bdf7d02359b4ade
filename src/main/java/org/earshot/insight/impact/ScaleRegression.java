package org.earshot.insight.impact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.insight.impact.ScoredAnswer.Circumstance;
import org.earshot.insight.impact.ThemeImpact.Link;
import org.earshot.statistics.AdjustedImpact;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.LeastSquares;
import org.earshot.statistics.Regression;
import org.earshot.statistics.RemovalLift;
import org.earshot.statistics.SmallNumbers;
import org.earshot.statistics.SmallNumbers.Telling;
import org.earshot.statistics.TopRank;

/** The regression of the scores of one scale on the themes and circumstances of the answers. */
final class ScaleRegression {

  /** Below this many answers, or customers, a regression tells nothing. */
  static final int FEWEST_ANSWERS = 50;

  private static final int TOP = 5;
  private static final int DRAWS = 10_000;
  private static final long SEED = 20_260_106;

  private static final Estimate NOTHING =
      new Estimate(Double.NaN, Double.NaN, Double.NaN, 0, "not estimated");

  private static final Comparator<ThemeImpact> ORDER =
      Comparator.comparing((ThemeImpact theme) -> !theme.ranked())
          .thenComparingInt(ThemeImpact::rank)
          .thenComparing(theme -> theme.compared() ? Link.WORSE : theme.link())
          .thenComparingLong(theme -> -theme.n())
          .thenComparing(ThemeImpact::themeId);

  private final ImpactScale scale;
  private final List<ScoredAnswer> answers;
  private final Map<String, String> names;
  private final double[] points;
  private final int[] customers;
  private final int distinctCustomers;
  private final Map<String, Long> speakers;

  /**
   * A regression.
   *
   * @param answers the scored answers, in an order of their own
   * @param names the themes to tell of: id to name
   */
  ScaleRegression(ImpactScale scale, List<ScoredAnswer> answers, Map<String, String> names) {
    this.scale = scale;
    this.answers = answers;
    this.names = names;
    this.points = answers.stream().mapToDouble(answer -> scale.points(answer.score())).toArray();
    Map<String, Integer> numbers = new HashMap<>();
    this.customers =
        answers.stream()
            .mapToInt(
                answer -> numbers.computeIfAbsent(answer.customer(), absent -> numbers.size()))
            .toArray();
    this.distinctCustomers = numbers.size();
    this.speakers = ImpactColumns.customers(answers);
  }

  /** The finding, of scores from some sources. */
  ScaleImpact finding(List<String> sources) {
    String silence = silence();
    List<String> restating = names.keySet().stream().filter(this::restates).toList();
    ImpactColumns columns =
        ImpactColumns.of(
            answers, names.keySet().stream().filter(theme -> !restating.contains(theme)).toList());
    if (silence.isEmpty() && columns.themeIds().isEmpty()) {
      silence =
          "No theme is spoken of by "
              + AdjustedImpact.FEWEST_TO_ENTER
              + " customers who scored and left out by as many, so none can be compared.";
    }
    Map<String, ThemeImpact> impacts = new TreeMap<>();
    String method = "";
    if (silence.isEmpty()) {
      Regression regression = regression(columns);
      method = regression.constant().method();
      impacts.putAll(compared(regression, columns));
      for (String theme : restating) {
        if (ImpactColumns.enters(speakers(theme), distinctCustomers)) {
          impacts.put(theme, restated(theme, columns.with(theme)));
        }
      }
      names.keySet().stream()
          .filter(theme -> SmallNumbers.of(speakers(theme)) != Telling.HIDDEN)
          .filter(theme -> speakers(theme) > 0)
          .forEach(theme -> impacts.computeIfAbsent(theme, this::notCompared));
    }
    return new ScaleImpact(
        scale.words(),
        scale.unit(),
        sources,
        answers.size(),
        distinctCustomers,
        scale.mean(answers.stream().mapToDouble(ScoredAnswer::score).toArray()),
        columns.circumstances().stream().map(Circumstance::kind).distinct().sorted().toList(),
        silence.isEmpty() ? columns.pooled().size() : 0,
        method,
        silence,
        impacts.values().stream().sorted(ORDER).toList());
  }

  private String silence() {
    if (distinctCustomers < FEWEST_ANSWERS) {
      return "Only "
          + distinctCustomers
          + (distinctCustomers == 1 ? " customer" : " customers")
          + " gave a score on this scale; from "
          + FEWEST_ANSWERS
          + " on it can be told how themes go with it.";
    }
    return IntStream.range(0, points.length).allMatch(row -> points[row] == points[0])
        ? "Every score on this scale counts the same, so nothing goes with it."
        : "";
  }

  /** Errors go together when a customer answered more than once. */
  private Regression regression(ImpactColumns columns) {
    LeastSquares fit = LeastSquares.fit(columns.indicators(answers), points);
    return distinctCustomers < answers.size() ? fit.clustered(customers) : fit.robust();
  }

  private Map<String, ThemeImpact> compared(Regression regression, ImpactColumns columns) {
    List<AdjustedImpact> impacts = AdjustedImpact.of(regression, columns.themeIds().size());
    List<AdjustedImpact> ranked = impacts.stream().filter(impact -> impact.rank() > 0).toList();
    double[] probabilities =
        TopRank.probabilities(
            ranked.stream().map(AdjustedImpact::shrunk).toList(),
            TOP,
            DRAWS,
            new SplittableRandom(SEED));
    Map<Integer, Double> topFive = new HashMap<>();
    for (int i = 0; i < probabilities.length; i++) {
      topFive.put(ranked.get(i).column(), probabilities[i]);
    }
    return impacts.stream()
        .map(
            impact ->
                theme(
                    columns.themeIds().get(impact.column()),
                    impact,
                    link(impact),
                    topFive.getOrDefault(impact.column(), Double.NaN)))
        .collect(Collectors.toMap(ThemeImpact::themeId, theme -> theme));
  }

  /** A restating theme is compared beside the others, which it must not explain away. */
  private ThemeImpact restated(String theme, ImpactColumns columns) {
    List<AdjustedImpact> impacts =
        AdjustedImpact.of(regression(columns), columns.themeIds().size());
    AdjustedImpact last = impacts.get(impacts.size() - 1);
    return unranked(theme(theme, last, Link.RESTATES, Double.NaN));
  }

  private ThemeImpact theme(String id, AdjustedImpact impact, Link link, double topFive) {
    return new ThemeImpact(
        id,
        names.get(id),
        impact.mentions(),
        impact.customers(),
        impact.share(),
        impact.coefficient(),
        impact.impact(),
        impact.shrunk(),
        lift(id),
        impact.q(),
        impact.rank(),
        topFive,
        link);
  }

  private static ThemeImpact unranked(ThemeImpact theme) {
    return new ThemeImpact(
        theme.themeId(),
        theme.name(),
        theme.n(),
        theme.customers(),
        theme.share(),
        theme.coefficient(),
        theme.impact(),
        theme.shrunk(),
        theme.lift(),
        theme.q(),
        0,
        Double.NaN,
        theme.link());
  }

  private ThemeImpact notCompared(String id) {
    long n = answers.stream().filter(answer -> answer.themeIds().contains(id)).count();
    return new ThemeImpact(
        id,
        names.get(id),
        n,
        speakers(id),
        (double) n / answers.size(),
        NOTHING,
        NOTHING,
        NOTHING,
        lift(id),
        Double.NaN,
        0,
        Double.NaN,
        restates(id) ? Link.RESTATES : Link.TOO_FEW);
  }

  private static Link link(AdjustedImpact impact) {
    if (!impact.coefficient().hasInterval()) {
      return Link.INSEPARABLE;
    }
    if (!impact.coefficient().excludes(0)) {
      return Link.UNCLEAR;
    }
    return impact.coefficient().value() < 0 ? Link.WORSE : Link.BETTER;
  }

  private Estimate lift(String theme) {
    boolean[] mentioned = new boolean[answers.size()];
    for (int row = 0; row < mentioned.length; row++) {
      mentioned[row] = answers.get(row).themeIds().contains(theme);
    }
    return RemovalLift.of(points, mentioned);
  }

  private boolean restates(String theme) {
    return Restatement.is(names.get(theme));
  }

  private long speakers(String theme) {
    return speakers.getOrDefault(theme, 0L);
  }
}
