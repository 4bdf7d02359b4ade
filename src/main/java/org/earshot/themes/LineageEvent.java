package org.earshot.themes;

import java.time.LocalDate;

/**
 * Something that became of a theme, and when.
 *
 * @param day the last day of the feedback in which it was seen; null when that is not dated
 * @param kind what happened
 * @param themeId the theme it happened to
 * @param name its name then
 * @param otherId the theme it was split from or merged into; null for other kinds
 * @param otherName the other theme's name then; null when there is none
 */
public record LineageEvent(
    LocalDate day,
    ThemeChange.Kind kind,
    String themeId,
    String name,
    String otherId,
    String otherName) {

  /** A change on a day. */
  public static LineageEvent of(LocalDate day, ThemeChange change) {
    return new LineageEvent(
        day, change.kind(), change.themeId(), change.name(), change.otherId(), change.otherName());
  }
}
