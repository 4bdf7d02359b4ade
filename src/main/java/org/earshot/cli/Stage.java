package org.earshot.cli;

import java.util.Locale;

/** A running stage, put into words. */
final class Stage {

  private static final double NANOS = 1e9;
  private static final int MINUTE = 60;

  private final String name;
  private final long total;
  private final long began;
  private long done;

  /**
   * A stage that begins.
   *
   * @param total how many items there are to do, 0 when that is not known
   * @param nanos the time now
   */
  Stage(String name, long total, long nanos) {
    this.name = name;
    this.total = total;
    this.began = nanos;
  }

  /** How many items are done by now; a smaller number than before is late and ignored. */
  void advance(long now) {
    done = Math.max(done, now);
  }

  /** How far it is, such as "Encoding mentions … 1,204 of 4,312 (27 %), 3,108 left". */
  String standing() {
    if (total <= 0) {
      return done > 0
          ? String.format(Locale.ROOT, "%s … %,d", name, done)
          : String.format(Locale.ROOT, "%s …", name);
    }
    long left = Math.max(0, total - done);
    long percent = Math.min(100, 100 * done / total);
    return String.format(
        Locale.ROOT, "%s … %,d of %,d (%d %%), %,d left", name, done, total, percent, left);
  }

  /** What came of it, such as "Encoding mentions … 4,312 mentions (12.3 s)". */
  String ended(String outcome, long nanos) {
    return String.format(
        Locale.ROOT,
        "%s … %s (%s)",
        name,
        outcome.isBlank() ? "done" : outcome,
        duration((nanos - began) / NANOS));
  }

  private static String duration(double seconds) {
    if (seconds < MINUTE) {
      return String.format(Locale.ROOT, "%.1f s", seconds);
    }
    long whole = Math.round(seconds);
    return String.format(Locale.ROOT, "%d min %02d s", whole / MINUTE, whole % MINUTE);
  }
}
