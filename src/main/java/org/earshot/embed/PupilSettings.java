package org.earshot.embed;

/**
 * When a pupil encodes, and what it is taught on.
 *
 * @param above how many new distinct texts there must be, more than this, for a pupil to be taught;
 *     null for never, so that the teacher encodes everything
 * @param taughtOn how many distinct texts the pupil is taught on, at least 1
 */
public record PupilSettings(Integer above, int taughtOn) {

  /** What a job gets that says nothing of it. */
  public static final PupilSettings DEFAULT = new PupilSettings(50_000, 10_000);

  /** The teacher alone. */
  public static final PupilSettings NEVER = new PupilSettings(null, DEFAULT.taughtOn);
}
