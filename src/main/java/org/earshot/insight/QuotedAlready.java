package org.earshot.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.text.WordList;
import org.earshot.text.Words;

/**
 * What has been quoted of a theme. A quote that says no more than another ("And the view is
 * stunning" beside "The view is stunning"), or is of the same feedback, tells the reader nothing.
 */
final class QuotedAlready {

  private final Set<String> feedback = new HashSet<>();
  private final List<Set<String>> said = new ArrayList<>();

  /** Whether a quote says something new; it counts as quoted from then on. */
  boolean takes(Candidate candidate) {
    Set<String> words = words(candidate);
    boolean takes =
        !feedback.contains(candidate.feedbackId())
            && said.stream().noneMatch(other -> isCovered(words, other));
    if (takes) {
      feedback.add(candidate.feedbackId());
      said.add(words);
    }
    return takes;
  }

  /** Whether one has no telling words that the other lacks, or a single one. */
  private static boolean isCovered(Set<String> words, Set<String> other) {
    Set<String> more = new HashSet<>(words);
    more.removeAll(other);
    Set<String> less = new HashSet<>(other);
    less.removeAll(words);
    boolean contained = more.isEmpty() || (less.isEmpty() && more.size() == 1);
    return contained
        && more.stream().noneMatch(WordList::isDenial)
        && less.stream().noneMatch(WordList::isDenial);
  }

  /** The words that say something; all of them when none does. */
  private static Set<String> words(Candidate candidate) {
    List<String> all = Words.of(candidate.text());
    Set<String> telling =
        all.stream()
            .filter(word -> WordList.hasContent(word) || WordList.isDenial(word))
            .collect(Collectors.toSet());
    return telling.isEmpty() ? new HashSet<>(all) : telling;
  }
}
