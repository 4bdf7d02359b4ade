package org.earshot.insight;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import org.earshot.insight.sentiment.Polarity;
import org.earshot.insight.sentiment.Sentiment;

/** Counts how mentions are meant. */
final class SentimentSums implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<Polarity, Long> counts = new EnumMap<>(Polarity.class);
  private final ScoreSums values = new ScoreSums();

  /** Adds the sentiment of a mention. */
  void add(Sentiment sentiment) {
    counts.merge(sentiment.polarity(), 1L, Long::sum);
    values.add(sentiment.value());
  }

  /** Adds what others have counted. */
  void merge(SentimentSums other) {
    other.counts.forEach((polarity, count) -> counts.merge(polarity, count, Long::sum));
    values.merge(other.values);
  }

  /** What was counted. */
  ThemeSentiment found() {
    return new ThemeSentiment(
        counts.getOrDefault(Polarity.NEGATIVE, 0L),
        counts.getOrDefault(Polarity.NEUTRAL, 0L),
        counts.getOrDefault(Polarity.POSITIVE, 0L),
        values.mean(-1, 1));
  }
}
