package org.earshot.insight;

import java.util.List;
import org.earshot.statistics.Estimate;

/**
 * A theme group in numbers.
 *
 * @param groupId the group's id, such as {@code G2}
 * @param name a phrase that a manager understands
 * @param feedback how many feedback have at least one mention of one of its themes
 * @param share {@code feedback} as a share (0–1) of all usable feedback
 * @param meanScore the mean score of its feedback; null when none has a score
 * @param themeIds its themes, most feedback first
 */
public record GroupFinding(
    String groupId,
    String name,
    long feedback,
    Estimate share,
    Estimate meanScore,
    List<String> themeIds) {

  /** Copies the list. */
  public GroupFinding {
    themeIds = List.copyOf(themeIds);
  }
}
