package org.earshot.themes;

import java.util.List;

/**
 * Themes found on some mentions.
 *
 * @param model the themes
 * @param changes what became of the themes that stood and which are new, by id; at a first fit none
 * @param stability how much stayed in place; null at a first fit
 */
record Fit(ThemeModel model, List<ThemeChange> changes, Stability stability) {

  Fit {
    changes = List.copyOf(changes);
  }
}
