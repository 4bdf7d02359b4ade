package org.earshot.job;

import java.nio.file.Path;
import java.util.List;

/**
 * How a run ended.
 *
 * @param reportFolder where the report is
 * @param rowsRead how many rows were read
 * @param rowsRejected how many of them could not be used
 * @param tooManyRejected whether those are more than the job allows
 * @param remarks what somebody should know at once, a sentence each
 */
public record RunOutcome(
    Path reportFolder,
    long rowsRead,
    long rowsRejected,
    boolean tooManyRejected,
    List<String> remarks) {

  /** Copies the list. */
  public RunOutcome {
    remarks = List.copyOf(remarks);
  }
}
