package org.earshot.insight;

import java.io.Serializable;
import org.earshot.insight.sentiment.Polarity;
import org.earshot.insight.sentiment.Sentiment;

/** Counts how mentions are meant. */
final class SentimentSums implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long[] counts = new long[Polarity.values().length];
  private final ScoreSums values = new ScoreSums();

  /** Adds the sentiment of a mention. */
  void add(Sentiment sentiment) {
    counts[sentiment.polarity().ordinal()]++;
    values.add(sentiment.value());
  }

  /** Adds what others have counted. */
  void merge(SentimentSums other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    values.merge(other.values);
  }

  /** What was counted. */
  ThemeSentiment found() {
    return new ThemeSentiment(
        counts[Polarity.NEGATIVE.ordinal()],
        counts[Polarity.NEUTRAL.ordinal()],
        counts[Polarity.POSITIVE.ordinal()],
        values.mean(-1, 1));
  }
}
