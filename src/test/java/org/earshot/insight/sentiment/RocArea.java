package org.earshot.insight.sentiment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The area under a ROC curve: the probability that a text of one kind scores higher than one of the
 * other kind, ties counting half (Mann and Whitney 1947).
 */
public final class RocArea {

  private RocArea() {}

  /**
   * The area, 0 to 1.
   *
   * @param scores one for each text
   * @param kinds whether each text is of the kind that should score high; both must occur
   */
  public static double of(double[] scores, List<Boolean> kinds) {
    List<Integer> ascending =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> scores[i]))
            .toList();
    double high = kinds.stream().filter(kind -> kind).count();
    double ranks = 0;
    int start = 0;
    while (start < scores.length) {
      int end = start;
      while (end < scores.length && scores[ascending.get(end)] == scores[ascending.get(start)]) {
        end++;
      }
      for (int place = start; place < end; place++) {
        if (kinds.get(ascending.get(place))) {
          ranks += (start + 1 + end) / 2.0;
        }
      }
      start = end;
    }
    return (ranks - high * (high + 1) / 2) / (high * (scores.length - high));
  }
}
