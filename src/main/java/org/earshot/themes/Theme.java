package org.earshot.themes;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A theme: mentions of the same issue.
 *
 * @param id the theme's id, such as {@code T07}
 * @param name a phrase that a manager understands
 * @param groupId the id of its theme group, such as {@code G2}
 * @param groupName the name of its theme group
 * @param keywords the phrases that set it apart, most telling first
 */
public record Theme(String id, String name, String groupId, String groupName, List<String> keywords)
    implements Serializable {

  /** Copies the list. */
  public Theme {
    keywords = List.copyOf(keywords);
  }

  /** The id of the theme with a number, from 1. */
  static String id(int number) {
    return String.format(Locale.ROOT, "T%02d", number);
  }

  /** The id of the theme group with a number, from 1. */
  static String groupId(int number) {
    return String.format(Locale.ROOT, "G%02d", number);
  }

  /** The number in the id of a theme or theme group. */
  static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }
}
