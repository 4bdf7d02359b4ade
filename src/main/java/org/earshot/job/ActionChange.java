package org.earshot.job;

import java.util.List;
import org.earshot.insight.action.ActionKey;

/**
 * One thing that is said of an action otherwise than before.
 *
 * @param id the action
 * @param key what is said
 * @param before the values before; none when nothing was said
 * @param now the values now; none when nothing is said any more
 */
public record ActionChange(String id, ActionKey key, List<String> before, List<String> now) {

  /** Copies the lists. */
  public ActionChange {
    before = List.copyOf(before);
    now = List.copyOf(now);
  }

  /** The change in a line, such as {@code self-check-in owner: nothing → "Ana"}. */
  public String line() {
    return id
        + " "
        + key.word()
        + ": "
        + ActionValues.words(before)
        + " → "
        + ActionValues.words(now);
  }
}
