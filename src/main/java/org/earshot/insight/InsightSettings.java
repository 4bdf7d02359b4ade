package org.earshot.insight;

import java.util.List;
import org.earshot.insight.action.PlacedAction;
import org.earshot.insight.practice.Practices;
import org.earshot.insight.signal.SignalSettings;

/**
 * What a job and its analyst say of what is to be found.
 *
 * @param register what an analyst says of the themes, what was left out not yet counted
 * @param practices the habits of good service to look for
 * @param signals which segments are watched, and the volumes of each week
 * @param actions what was done about themes
 */
public record InsightSettings(
    RegisterFinding register,
    Practices practices,
    SignalSettings signals,
    List<PlacedAction> actions) {

  /** Copies the list. */
  public InsightSettings {
    actions = List.copyOf(actions);
  }
}
