package org.earshot.insight.action;

import java.util.List;

/**
 * What the actions did.
 *
 * @param actions in the order in which they are written down
 */
public record ActionFindings(List<ActionFinding> actions) {

  /** No actions are written down. */
  public static final ActionFindings NONE = new ActionFindings(List.of());

  /** Copies the list. */
  public ActionFindings {
    actions = List.copyOf(actions);
  }
}
