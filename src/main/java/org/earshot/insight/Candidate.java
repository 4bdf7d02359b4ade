package org.earshot.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.earshot.insight.signal.SignalQuote;

/**
 * A mention that may be quoted.
 *
 * @param feedbackId see {@link OneFeedback#id()}
 * @param start see {@link OneMention#start()}
 * @param text see {@link OneMention#text()}
 * @param similarity see {@link OneMention#similarity()}
 * @param source see {@link OneFeedback#source()}
 * @param line see {@link OneFeedback#line()}
 * @param date see {@link OneFeedback#date()}
 * @param score see {@link OneFeedback#score()}
 */
record Candidate(
    String feedbackId,
    int start,
    String text,
    double similarity,
    String source,
    int line,
    LocalDate date,
    Double score)
    implements Serializable {

  private static final Comparator<Candidate> NEAREST =
      Comparator.comparingDouble(Candidate::similarity)
          .reversed()
          .thenComparing(Candidate::feedbackId)
          .thenComparingInt(Candidate::start);

  private static final Comparator<Candidate> NEWEST =
      Comparator.comparing(Candidate::date, Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(NEAREST);

  /** Orders in which no two candidates of a theme are alike. */
  enum Order implements Comparator<Candidate> {
    /** The nearest to the middle of the theme first. */
    NEAREST_FIRST,
    /** The newest first, those without a date last. */
    NEWEST_FIRST;

    @Override
    public int compare(Candidate one, Candidate other) {
      return (this == NEAREST_FIRST ? NEAREST : NEWEST).compare(one, other);
    }
  }

  /** A mention of a feedback. */
  static Candidate of(OneFeedback feedback, OneMention mention) {
    return new Candidate(
        feedback.id(),
        mention.start(),
        mention.text(),
        mention.similarity(),
        feedback.source(),
        feedback.line(),
        feedback.date(),
        feedback.score());
  }

  /** The mention as a quote of a signal. */
  SignalQuote signalQuote() {
    return new SignalQuote(text, feedbackId, source, line, date, score);
  }

  /** The mention as a quote. */
  QuoteFinding quote(String themeId, String role) {
    return new QuoteFinding(themeId, role, text, feedbackId, source, line, date, score);
  }
}
