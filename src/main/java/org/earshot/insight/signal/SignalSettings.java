package org.earshot.insight.signal;

import java.util.List;
import org.earshot.ingest.Volumes;

/**
 * What a job says of its signals.
 *
 * @param watch the segments whose combinations with every theme are tested, not only those inside
 *     themes that stand out; may be empty
 * @param volumes how many customers, orders or contacts there were in each week; null when the job
 *     names no such file
 * @param seed where the pseudo-random choices start from
 */
public record SignalSettings(List<String> watch, Volumes volumes, long seed) {

  /** Copies the list. */
  public SignalSettings {
    watch = List.copyOf(watch);
  }
}
