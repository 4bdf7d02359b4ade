package org.earshot.job;

import java.nio.file.Path;
import org.earshot.Progress;

/** Compares themes with human labels. */
public final class EvaluationRunner {

  /** A runner. */
  public EvaluationRunner(Progress progress) {}

  /** Compares the themes of a file's texts with its labels. */
  @SuppressWarnings("DoNotCallSuggester")
  public Agreement evaluate(Path file, String textColumn, String goldColumn, Integer themes) {
    throw new UnsupportedOperationException();
  }
}
