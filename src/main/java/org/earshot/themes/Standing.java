package org.earshot.themes;

import java.io.Serializable;

/**
 * What a refit starts from.
 *
 * @param model the frozen model
 * @param known the texts that it was fitted on
 * @param nextTheme the number of the next new theme, above every number that was ever given
 * @param nextGroup the number of the next new theme group
 */
public record Standing(ThemeModel model, KnownTexts known, int nextTheme, int nextGroup)
    implements Serializable {}
