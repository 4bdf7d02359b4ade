/**
 * What an analyst says of themes, whatever the machine finds.
 *
 * <p>In: edits by theme id, from the register file or from the workbook's sheet. Out: a {@link
 * org.earshot.themes.register.Register} without contradictions ({@link
 * org.earshot.themes.register.Contradictions} refuses them). Entry: {@link
 * org.earshot.themes.register.Register}. One more thing that can be said: a constant of {@link
 * org.earshot.themes.register.EditKey}; file and sheet then have it.
 */
package org.earshot.themes.register;
