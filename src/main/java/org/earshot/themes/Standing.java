package org.earshot.themes;

import java.io.Serializable;
import java.util.Set;

/**
 * What a refit starts from.
 *
 * @param model the frozen model
 * @param known the texts that it was fitted on
 * @param nextTheme the number of the next new theme, above every number that was ever given
 * @param nextGroup the number of the next new theme group
 * @param held the ids of themes that stay, whatever is found
 */
public record Standing(
    ThemeModel model, KnownTexts known, int nextTheme, int nextGroup, Set<String> held)
    implements Serializable {

  /** Copies the set. */
  public Standing {
    held = Set.copyOf(held);
  }
}
