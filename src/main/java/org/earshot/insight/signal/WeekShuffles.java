package org.earshot.insight.signal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.statistics.WeeklyCounts;
import org.earshot.statistics.WeeklyExceedance;
import org.threeten.extra.YearWeek;

/**
 * Looks for signals where there are none: the weeks that a test looks at change places, those of
 * all series alike, so that whatever happened in one of them is no more in the last.
 */
final class WeekShuffles {

  private static final int SHUFFLES = 20;

  private WeekShuffles() {}

  /**
   * Tests shuffled weeks.
   *
   * @param name the week
   * @param pools the counts of its series by sort, over the same weeks
   * @param chance where the pseudo-random choices come from
   */
  static NoiseCheck of(YearWeek name, List<List<WeeklyCounts>> pools, Random chance) {
    int series = pools.stream().mapToInt(List::size).sum();
    int weeks = pools.stream().flatMap(List::stream).findFirst().map(WeeklyCounts::weeks).orElse(0);
    List<int[]> orders = new ArrayList<>();
    for (int shuffle = 0; shuffle < SHUFFLES && weeks > 0; shuffle++) {
      List<Integer> places = IntStream.range(0, weeks).boxed().collect(Collectors.toList());
      Collections.shuffle(places, chance);
      orders.add(places.stream().mapToInt(Integer::intValue).toArray());
    }
    int signals = orders.stream().parallel().mapToInt(order -> signals(pools, order)).sum();
    return new NoiseCheck(name, SHUFFLES, series, signals);
  }

  private static int signals(List<List<WeeklyCounts>> pools, int[] order) {
    List<List<WeeklyCounts>> shuffled =
        pools.stream()
            .map(pool -> pool.stream().map(counts -> counts.inOrder(order)).toList())
            .toList();
    return (int)
        WeeklyExceedance.ofPools(shuffled, order.length - 1).stream()
            .flatMap(List::stream)
            .filter(test -> SignalStatus.of(test.verdict()).changed())
            .count();
  }
}
