package org.earshot.insight.practice;

import java.util.List;

/**
 * A habit of good service.
 *
 * @param id a short name in lower case, as it stands in tables
 * @param name as it stands in reports
 * @param description the habit in one sentence
 * @param source where the habit comes from
 * @param good what good looks like
 * @param evidence what else of a feedback may tell of it; may be empty
 * @param kept sentences in which a customer tells that it was kept
 * @param broken sentences in which a customer tells that it was broken
 */
public record Practice(
    String id,
    String name,
    String description,
    String source,
    String good,
    List<Evidence> evidence,
    List<String> kept,
    List<String> broken) {

  /** Copies the lists. */
  public Practice {
    evidence = List.copyOf(evidence);
    kept = List.copyOf(kept);
    broken = List.copyOf(broken);
  }
}
