package org.earshot.sample;

import java.util.List;
import java.util.Map;

/**
 * A planted theme and the sentences that speak of it, one to a line.
 *
 * @param id such as {@code hotel-wifi}
 * @param name what a manager would call it
 * @param business {@code hotel}, {@code shop}, {@code print} or {@code all}
 * @param sentiment {@code positive} or {@code negative}
 * @param effect points that it adds to a score from 1 (very good) to 5 (very poor)
 * @param rates the chance (0–1) that a customer of a branch has cause to speak of it
 * @param clashes themes that the same customer would not speak of as well; null for none
 * @param said sentences that can stand alone
 * @param more sentences that can follow one of those
 * @param clause clauses that can be joined to another
 * @param brief answers of a few words
 * @param story what happened, for a complaint; null when the theme is never the main thing
 * @param after sentences for a complaint that follow what happened; null for none
 */
record Theme(
    String id,
    String name,
    String business,
    String sentiment,
    double effect,
    Map<String, Double> rates,
    List<String> clashes,
    String said,
    String more,
    String clause,
    String brief,
    String story,
    String after) {

  /** The ways in which a theme can be spoken of. */
  enum Form {
    SAID,
    MORE,
    CLAUSE,
    BRIEF,
    STORY,
    AFTER
  }

  List<String> lines(Form form) {
    String text =
        switch (form) {
          case SAID -> said;
          case MORE -> more;
          case CLAUSE -> clause;
          case BRIEF -> brief;
          case STORY -> story;
          case AFTER -> after;
        };
    return text.lines().toList();
  }

  boolean praise() {
    return sentiment.equals("positive");
  }

  double rate(Branch branch) {
    return rates.getOrDefault(branch.name(), 0.0);
  }

  boolean clashesWith(Theme other) {
    return clashes != null && clashes.contains(other.id());
  }
}
