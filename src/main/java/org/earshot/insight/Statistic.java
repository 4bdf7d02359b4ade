package org.earshot.insight;

import java.io.Serializable;

/**
 * What is gathered about all feedback for one kind of finding. Every task gathers for itself, and
 * what the tasks gathered is merged: any order must give the same, so that sums are kept exact. It
 * stays small however much feedback there is.
 *
 * @param <S> the class itself
 */
interface Statistic<S extends Statistic<S>> extends Serializable {

  /** Takes one more feedback into account. */
  void add(OneFeedback feedback);

  /** Takes in what another task gathered. */
  void merge(S other);
}
