package org.earshot.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.earshot.insight.practice.PracticeQuote;
import org.earshot.insight.practice.Verdict;
import org.earshot.insight.signal.SignalQuote;

/**
 * A mention that may be quoted.
 *
 * @param feedbackId see {@link OneFeedback#id()}
 * @param start see {@link OneMention#start()}
 * @param text see {@link OneMention#text()}
 * @param similarity how typical it is, the higher the more
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

  /** A mention of a feedback, as typical as it is near to the middle of its theme. */
  static Candidate of(OneFeedback feedback, OneMention mention) {
    return of(feedback, mention, mention.similarity());
  }

  /** A mention of a feedback. */
  static Candidate of(OneFeedback feedback, OneMention mention, double similarity) {
    return new Candidate(
        feedback.id(),
        mention.start(),
        mention.text(),
        similarity,
        feedback.source(),
        feedback.line(),
        feedback.date(),
        feedback.score());
  }

  /** Its words alone: two quotes that differ in case or a full stop tell no more than one. */
  String letters() {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /** The mention as a quote of a signal. */
  SignalQuote signalQuote() {
    return new SignalQuote(text, feedbackId, source, line, date, score);
  }

  /** The mention as a quote for a practice. */
  PracticeQuote quote(Verdict verdict) {
    return new PracticeQuote(verdict, text, feedbackId, source, line, date, score);
  }

  /** The mention as a quote for a theme. */
  QuoteFinding quote(String themeId, String role) {
    return new QuoteFinding(themeId, role, text, feedbackId, source, line, date, score);
  }
}
