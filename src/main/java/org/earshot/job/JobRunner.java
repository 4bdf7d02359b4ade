package org.earshot.job;

import java.time.Clock;
import org.earshot.Progress;

/** Runs a job. */
public final class JobRunner {

  /** A runner. */
  public JobRunner(Progress progress, Clock clock) {}

  /** Runs a job. */
  @SuppressWarnings("DoNotCallSuggester")
  public RunOutcome run(Job job) {
    throw new UnsupportedOperationException();
  }
}
