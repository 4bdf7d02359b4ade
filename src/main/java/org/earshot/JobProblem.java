package org.earshot;

/**
 * A mistake that the person running the job can mend: in the job file, on the command line or in an
 * export. The message is one sentence for that person and says which file, line, column or key is
 * meant, what was found and what is allowed. It is printed without a stack trace and ends the
 * command with exit code 2.
 */
public final class JobProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A problem described by one whole sentence. */
  public JobProblem(String sentence) {
    super(sentence);
  }

  /** A problem described by one whole sentence, with the failure that revealed it. */
  public JobProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
