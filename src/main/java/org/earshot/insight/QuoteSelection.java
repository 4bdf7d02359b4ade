package org.earshot.insight;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earshot.insight.signal.SignalQuote;
import org.earshot.insight.signal.SignalQuotes;

/** Chooses quotes: for each theme those nearest to its middle, and the newest. */
final class QuoteSelection implements Statistic<QuoteSelection> {

  private static final long serialVersionUID = 1L;

  private static final int TYPICAL = 3;

  /** More than are shown, because some say the same word for word. */
  private static final int CONSIDERED = 12;

  /** Shorter mentions name the theme but tell nothing about it. */
  private static final int FEWEST_CHARACTERS = 25;

  private final SortedMap<String, Candidates> themes = new TreeMap<>();

  @Override
  public void add(OneFeedback feedback) {
    for (OneMention mention : feedback.mentions()) {
      String text = mention.text();
      if (mention.themeId() != null && text.codePointCount(0, text.length()) >= FEWEST_CHARACTERS) {
        candidates(mention.themeId()).consider(Candidate.of(feedback, mention));
      }
    }
  }

  @Override
  public void merge(QuoteSelection other) {
    other.themes.forEach(
        (theme, candidates) -> candidates.all().forEach(candidates(theme)::consider));
  }

  private Candidates candidates(String theme) {
    return themes.computeIfAbsent(theme, t -> new Candidates());
  }

  /** The quotes, by theme and then role. */
  List<QuoteFinding> quotes() {
    List<QuoteFinding> quotes = new ArrayList<>();
    themes.forEach(
        (theme, candidates) -> {
          Set<String> said = new HashSet<>();
          Collection<Candidate> all = candidates.all();
          take(theme, "typical", TYPICAL, sorted(all, Candidate.Order.NEAREST_FIRST), said, quotes);
          take(theme, "recent", 1, sorted(all, Candidate.Order.NEWEST_FIRST), said, quotes);
        });
    return quotes;
  }

  /** Quotes of a theme, from some feedback rather than from any other. */
  List<SignalQuote> about(String theme, Set<String> feedback) {
    Candidates candidates = themes.get(theme);
    if (candidates == null) {
      return List.of();
    }
    Set<String> said = new HashSet<>();
    return candidates.all().stream()
        .sorted(
            Comparator.comparing(
                    (Candidate candidate) -> !feedback.contains(candidate.feedbackId()))
                .thenComparing(Candidate.Order.NEAREST_FIRST))
        .filter(candidate -> said.add(letters(candidate.text())))
        .limit(SignalQuotes.SHOWN)
        .map(Candidate::signalQuote)
        .toList();
  }

  /** Two quotes that differ in a full stop only tell no more than one. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static Collection<Candidate> sorted(
      Collection<Candidate> candidates, Comparator<Candidate> order) {
    return candidates.stream().sorted(order).toList();
  }

  private static void take(
      String theme,
      String role,
      int wanted,
      Collection<Candidate> candidates,
      Set<String> said,
      List<QuoteFinding> quotes) {
    candidates.stream()
        .filter(candidate -> said.add(candidate.text()))
        .limit(wanted)
        .forEach(candidate -> quotes.add(candidate.quote(theme, role)));
  }

  /** The mentions of a theme that come first in either order. */
  private static final class Candidates implements Serializable {

    private static final long serialVersionUID = 1L;

    private final NavigableSet<Candidate> nearest = new TreeSet<>(Candidate.Order.NEAREST_FIRST);
    private final NavigableSet<Candidate> newest = new TreeSet<>(Candidate.Order.NEWEST_FIRST);

    void consider(Candidate candidate) {
      keep(nearest, candidate);
      keep(newest, candidate);
    }

    private static void keep(NavigableSet<Candidate> first, Candidate candidate) {
      first.add(candidate);
      if (first.size() > CONSIDERED) {
        first.pollLast();
      }
    }

    Collection<Candidate> all() {
      Set<Candidate> all = new HashSet<>(nearest);
      all.addAll(newest);
      return all;
    }
  }
}
