package org.earshot.insight.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What three probabilities amount to. */
final class SentimentTest {

  @Test
  void valueIsPraiseLessBlame() {
    assertThat(new Sentiment(0.2, 0.1, 0.7).value()).isCloseTo(0.5, within(1e-12));
    assertThat(new Sentiment(1, 0, 0).value()).isEqualTo(-1);
  }

  @Test
  void polarityIsWhatIsAsLikelyAsAllElse() {
    assertThat(new Sentiment(0.5, 0.3, 0.2).polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(new Sentiment(0.2, 0.3, 0.5).polarity()).isEqualTo(Polarity.POSITIVE);
    assertThat(new Sentiment(0.3, 0.4, 0.3).polarity()).isEqualTo(Polarity.NEUTRAL);
  }

  @Test
  void unclearMentionIsNeutral() {
    assertThat(new Sentiment(0.45, 0.2, 0.35).polarity()).isEqualTo(Polarity.NEUTRAL);
    assertThat(new Sentiment(0.45, 0.2, 0.35).probability()).isEqualTo(0.2);
  }

  @Test
  void praiseAndBlameThatBalanceAreNeutral() {
    assertThat(new Sentiment(0.4, 0.2, 0.4).polarity()).isEqualTo(Polarity.NEUTRAL);
  }
}
