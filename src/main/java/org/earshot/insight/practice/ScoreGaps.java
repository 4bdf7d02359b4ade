package org.earshot.insight.practice;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.ExportTitles;
import org.earshot.ingest.ScoreScale;
import org.earshot.insight.ledger.Entry;
import org.earshot.statistics.Moments;
import org.earshot.statistics.SmallNumbers;

/**
 * The scores of customers who tell that a practice was broken against those of the others, in each
 * input by itself. A customer counts with the mean of their scores.
 */
final class ScoreGaps {

  private static final int DECIMALS = 6;

  private final List<ExportSource> inputs;
  private final List<String> titles;
  private final SortedMap<Integer, Map<String, BigDecimal>> scores = new TreeMap<>();
  private final Map<Integer, Sums> totals = new HashMap<>();

  private ScoreGaps(List<ExportSource> inputs) {
    this.inputs = inputs;
    this.titles = ExportTitles.of(inputs);
  }

  /** The scores of all feedback; inputs whose scale is not known are left out. */
  static ScoreGaps of(List<Entry> entries, List<ExportSource> inputs) {
    ScoreGaps gaps = new ScoreGaps(inputs);
    Map<Integer, Map<String, List<Double>>> given = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.score() != null && inputs.get(entry.input()).score() != null) {
        given
            .computeIfAbsent(entry.input(), input -> new HashMap<>())
            .computeIfAbsent(entry.respondent(), customer -> new ArrayList<>(1))
            .add(entry.score());
      }
    }
    given.forEach(
        (input, customers) -> {
          Map<String, BigDecimal> means = new HashMap<>();
          customers.forEach((customer, own) -> means.put(customer, mean(own)));
          gaps.scores.put(input, means);
          gaps.totals.put(input, Sums.of(means.values()));
        });
    return gaps;
  }

  /** One gap for each input where both sides may be shown, in the order of inputs. */
  List<ScoreGap> of(List<Told> feedback) {
    List<ScoreGap> found = new ArrayList<>();
    scores.forEach(
        (input, own) -> {
          Set<String> broken = new HashSet<>();
          for (Told told : feedback) {
            if (told.broken() > 0 && told.entry().input() == input) {
              broken.add(told.entry().respondent());
            }
          }
          Sums worse = Sums.of(broken.stream().filter(own::containsKey).map(own::get).toList());
          Sums all = totals.get(input);
          if (worse.n() > 0
              && worse.n() < all.n()
              && SmallNumbers.mayBeCompared(all.n(), worse.n())) {
            found.add(
                gap(
                    titles.get(input),
                    inputs.get(input),
                    worse.moments(),
                    all.minus(worse).moments()));
          }
        });
    return found;
  }

  private static ScoreGap gap(String title, ExportSource input, Moments broken, Moments rest) {
    ScoreScale scale = input.score();
    return new ScoreGap(
        title,
        scale.words(),
        scale.reversed(),
        broken.mean(),
        rest.mean(),
        broken.n(),
        rest.n(),
        broken.minus(rest));
  }

  /** Rounded, so that the order of the scores cannot show. */
  private static BigDecimal mean(List<Double> scores) {
    BigDecimal sum =
        scores.stream().map(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL64)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN);
  }

  /** Exact sums, so that what is left can be told by taking away. */
  private record Sums(long n, BigDecimal sum, BigDecimal squares) {

    static Sums of(Collection<BigDecimal> values) {
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal squares = BigDecimal.ZERO;
      for (BigDecimal value : values) {
        sum = sum.add(value);
        squares = squares.add(value.multiply(value));
      }
      return new Sums(values.size(), sum, squares);
    }

    Sums minus(Sums part) {
      return new Sums(n - part.n, sum.subtract(part.sum), squares.subtract(part.squares));
    }

    Moments moments() {
      return Moments.ofSums(n, sum, squares);
    }
  }
}
