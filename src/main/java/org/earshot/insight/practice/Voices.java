package org.earshot.insight.practice;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.statistics.Proportion;

/** The customers who speak of a practice, each counted once. */
final class Voices {

  private final Set<String> all = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private final Set<String> broken = new HashSet<>();

  /** Those of some feedback. */
  static Voices of(Collection<Told> feedback) {
    Voices voices = new Voices();
    feedback.forEach(voices::add);
    return voices;
  }

  /** Counts the customer of one more feedback. */
  void add(Told told) {
    String customer = told.entry().respondent();
    all.add(customer);
    if (told.kept() > 0) {
      kept.add(customer);
    }
    if (told.broken() > 0) {
      broken.add(customer);
    }
  }

  /** How many speak of it. */
  long customers() {
    return all.size();
  }

  /** How many tell that it was kept. */
  long kept() {
    return kept.size();
  }

  /** How many tell that it was broken. */
  long broken() {
    return broken.size();
  }

  /** Those who tell that it was broken, among all. */
  Proportion share() {
    return new Proportion(broken.size(), all.size());
  }

  /** The share among those of some feedback whose customers are not among these. */
  Proportion shareOfOthers(List<Told> feedback) {
    return of(feedback.stream().filter(told -> !all.contains(told.entry().respondent())).toList())
        .share();
  }
}
