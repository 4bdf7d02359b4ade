package org.earshot.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
  void quoteThatSaysNoMoreThanAnotherIsNotTaken() {
    List<OneFeedback> feedback =
        List.of(
            one("a", THE_WEEK, mention(0, 0.9, "The view was stunning every day.")),
            one("b", THE_WEEK, mention(0, 0.8, "And, to be sure, the view was stunning!")),
            one("c", THE_WEEK, mention(0, 0.7, "The view was never stunning, whatever they say.")));

    assertThat(selection(feedback).quotes())
        .extracting(QuoteFinding::feedbackId)
        .as("a denial says something new")
        .containsExactly("a", "c");
  }

  @Test
  void feedbackIsQuotedOnceForATheme() {
    List<OneFeedback> feedback =
        List.of(
            one(
                "a",
                THE_WEEK,
                mention(0, 0.8, "The parcel was dropped in a puddle."),
                mention(50, 0.9, "Everything inside had gone soft.")),
            one("b", THE_WEEK, mention(0, 0.7, "Our driver left it with nobody.")));

    assertThat(selection(feedback).quotes())
        .extracting(QuoteFinding::feedbackId, QuoteFinding::text)
        .containsExactly(
            tuple("a", "Everything inside had gone soft."),
            tuple("b", "Our driver left it with nobody."));
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
    return one(id, date, mention(0, similarity, "The parcel " + inLetters(id) + " came late."));
  }

  /** A word of its own for each id. */
  private static String inLetters(String id) {
    return id.chars()
        .map(letter -> Character.isDigit(letter) ? 'a' + letter - '0' : letter)
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static OneMention mention(int start, double similarity, String text) {
    return new OneMention(
        start,
        start + text.length(),
        text,
        null,
        "T1",
        similarity,
        null,
        new Sentiment(0.9, 0.1, 0),
        null);
  }

  private static OneFeedback one(String id, LocalDate date, OneMention... mentions) {
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
        List.of(mentions),
        List.of("T1"));
  }
}
