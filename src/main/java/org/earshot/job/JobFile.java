package org.earshot.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** Reads a job file. */
public final class JobFile {

  private JobFile() {}

  /** The job in a file. */
  @SuppressWarnings("DoNotCallSuggester")
  public static Job read(Path file, Map<String, String> sets, LocalDate asOf, Path currentFolder) {
    throw new UnsupportedOperationException();
  }
}
