package org.earshot.themes;

import java.time.LocalDate;
import java.util.List;

/**
 * A theme that stands, or stood.
 *
 * @param id its id, which no other theme will ever have
 * @param name a phrase that a manager understands
 * @param groupId the id of its theme group
 * @param groupName the name of its theme group
 * @param keywords the phrases that set it apart, most telling first
 * @param present whether it stands
 * @param born the last day of the feedback in which it was first found; null when not dated
 * @param gone the last day of the feedback in which it was no more; null while it stands or when
 *     not dated
 * @param mergedInto the id of the theme that it is part of now; null when there is none
 * @param splitFrom the id of the theme that it was part of before; null when there is none
 */
public record StandingTheme(
    String id,
    String name,
    String groupId,
    String groupName,
    List<String> keywords,
    boolean present,
    LocalDate born,
    LocalDate gone,
    String mergedInto,
    String splitFrom) {

  /** Copies the list. */
  public StandingTheme {
    keywords = List.copyOf(keywords);
  }

  /** A theme found for the first time. */
  static StandingTheme born(Theme theme, LocalDate day) {
    return new StandingTheme(
        theme.id(),
        theme.name(),
        theme.groupId(),
        theme.groupName(),
        theme.keywords(),
        true,
        day,
        null,
        null,
        null);
  }

  /** The same theme as a run found it again. */
  StandingTheme present(Theme theme) {
    return new StandingTheme(
        id,
        theme.name(),
        theme.groupId(),
        theme.groupName(),
        theme.keywords(),
        true,
        born,
        null,
        null,
        splitFrom);
  }

  /** The same theme after something happened to it. */
  StandingTheme changed(ThemeChange change, LocalDate day) {
    return switch (change.kind()) {
      case BORN -> this;
      case SPLIT ->
          new StandingTheme(
              id,
              name,
              groupId,
              groupName,
              keywords,
              present,
              born,
              gone,
              mergedInto,
              change.otherId());
      case MERGED, GONE ->
          new StandingTheme(
              id,
              name,
              groupId,
              groupName,
              keywords,
              false,
              born,
              day,
              change.otherId(),
              splitFrom);
    };
  }
}
