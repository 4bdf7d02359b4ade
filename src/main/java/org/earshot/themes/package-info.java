/**
 * Mentions of the same issue become a theme with a name, and themes become groups.
 *
 * <p>In: mentions and their vectors. Out: a {@link org.earshot.themes.ThemeModel} and the theme of
 * every mention. Entry: {@link org.earshot.themes.ThemeFinder}.
 */
package org.earshot.themes;
