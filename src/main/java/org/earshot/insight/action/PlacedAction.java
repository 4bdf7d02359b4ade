package org.earshot.insight.action;

import java.util.List;

/**
 * An action with the themes that its words lead to.
 *
 * @param action the action
 * @param themeIds the themes that it is about; empty when none of its words leads to one
 * @param unknown those of its words that lead to no theme that reports show
 */
public record PlacedAction(Action action, List<String> themeIds, List<String> unknown) {

  /** Copies the lists. */
  public PlacedAction {
    themeIds = List.copyOf(themeIds);
    unknown = List.copyOf(unknown);
  }
}
