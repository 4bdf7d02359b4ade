package org.earshot.insight;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Proportion;

/** How much has no theme, and why. */
final class Unthemed implements Statistic<Unthemed> {

  private static final long serialVersionUID = 1L;

  private final Map<String, Long> silences = new HashMap<>();
  private long feedback;

  @Override
  public void add(OneFeedback one) {
    feedback += one.themeIds().isEmpty() ? 1 : 0;
    for (OneMention mention : one.mentions()) {
      if (mention.silence() != null) {
        silences.merge(mention.silence(), 1L, Long::sum);
      }
    }
  }

  @Override
  public void merge(Unthemed other) {
    feedback += other.feedback;
    other.silences.forEach((silence, mentions) -> silences.merge(silence, mentions, Long::sum));
  }

  /** The share of feedback without a theme. */
  Estimate share(long usable) {
    return new Proportion(feedback, usable).estimate();
  }

  /** Why mentions have no theme, most frequent first. */
  List<Findings.SilenceCount> reasons() {
    return silences.entrySet().stream()
        .map(silence -> new Findings.SilenceCount(silence.getKey(), silence.getValue()))
        .sorted(
            Comparator.comparingLong((Findings.SilenceCount count) -> -count.mentions())
                .thenComparing(Findings.SilenceCount::reason))
        .toList();
  }
}
