package org.earshot.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.insight.sentiment.Sentiment;
import org.earshot.insight.signal.SignalQuote;
import org.junit.jupiter.api.Test;

/** Customers' words for a week that stands out, among many that are nearer or newer. */
final class QuoteSelectionTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 28);
  private static final LocalDate THE_WEEK = LocalDate.of(2026, 5, 6);

  @Test
  void signalIsQuotedFromItsOwnWeekHoweverManyAreNearerOrNewer() {
    QuoteSelection quotes = selection(feedback());

    assertThat(quotes.about("T1", Set.of("week 0", "week 1", "week 2")))
        .extracting(SignalQuote::feedbackId)
        .containsExactly("week 2", "week 1");
  }

  @Test
  void withoutSuchFeedbackTheNearestIsQuoted() {
    assertThat(selection(feedback()).about("T1", Set.of()))
        .extracting(SignalQuote::feedbackId)
        .containsExactly("near 29", "near 28");
  }

  @Test
  void themeThatNobodySpeaksOfHasNoQuotes() {
    assertThat(selection(feedback()).about("T2", Set.of("week 0"))).isEmpty();
  }

  @Test
  void orderAndPartsMakeNoDifference() {
    List<OneFeedback> shuffled = new ArrayList<>(feedback());
    Collections.reverse(shuffled);
    QuoteSelection parts = selection(shuffled.subList(0, 20));
    parts.merge(selection(shuffled.subList(20, shuffled.size())));

    Set<String> week = Set.of("week 0", "week 1", "week 2");
    assertThat(parts.about("T1", week)).isEqualTo(selection(feedback()).about("T1", week));
    assertThat(parts.quotes()).isEqualTo(selection(feedback()).quotes());
  }

  private static QuoteSelection selection(List<OneFeedback> feedback) {
    QuoteSelection quotes = new QuoteSelection(AS_OF);
    feedback.forEach(quotes::add);
    return quotes;
  }

  /** Thirty of long ago that are nearer, thirty newer ones, and three of the week. */
  private static List<OneFeedback> feedback() {
    List<OneFeedback> feedback = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      feedback.add(one("near " + i, LocalDate.of(2025, 1, 6).plusDays(i), 0.90 + i / 1000.0));
      feedback.add(one("new " + i, LocalDate.of(2026, 5, 20).plusDays(i), 0.60 + i / 1000.0));
    }
    for (int i = 0; i < 3; i++) {
      feedback.add(one("week " + i, THE_WEEK.plusDays(i), 0.30 + i / 1000.0));
    }
    return feedback;
  }

  private static OneFeedback one(String id, LocalDate date, double similarity) {
    String text = "The parcel of " + id + " came broken and late.";
    OneMention mention =
        new OneMention(
            0, text.length(), text, null, "T1", similarity, null, new Sentiment(0.9, 0.1, 0), null);
    return new OneFeedback(
        id,
        "a.csv",
        1,
        "Comment",
        0,
        "survey",
        null,
        date,
        null,
        null,
        null,
        Map.of(),
        null,
        Map.of(),
        List.of(mention),
        List.of("T1"));
  }
}
