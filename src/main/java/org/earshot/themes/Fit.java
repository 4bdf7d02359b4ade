package org.earshot.themes;

import java.util.List;

/**
 * What a run made of its themes.
 *
 * @param model the themes
 * @param known the texts that they were found on
 * @param changes what became of the themes that stood and which are new, by id; at a first fit none
 * @param stability how much stayed in place; null when themes were not found anew
 * @param candidates how many mentions are new and far from all that stands, and too few or too
 *     various to be a theme
 */
public record Fit(
    ThemeModel model,
    KnownTexts known,
    List<ThemeChange> changes,
    Stability stability,
    long candidates) {

  /** Copies the list. */
  public Fit {
    changes = List.copyOf(changes);
  }
}
