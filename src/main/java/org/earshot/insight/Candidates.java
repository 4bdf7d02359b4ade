package org.earshot.insight;

import java.io.Serializable;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The mentions that come first in some order, so many and no more. */
final class Candidates implements Serializable {

  private static final long serialVersionUID = 1L;

  private final NavigableSet<Candidate> first;
  private final int most;

  Candidates(Candidate.Order order, int most) {
    this.first = new TreeSet<>(order);
    this.most = most;
  }

  /** Takes one more into account. */
  void consider(Candidate candidate) {
    first.add(candidate);
    if (first.size() > most) {
      first.pollLast();
    }
  }

  /** Takes in what another task considered. */
  void merge(Candidates other) {
    other.first.forEach(this::consider);
  }

  /** In their order. */
  Collection<Candidate> all() {
    return first;
  }
}
