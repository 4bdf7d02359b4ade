package org.earshot.job;

import java.util.List;
import org.earshot.themes.register.EditKey;

/**
 * One thing that is said otherwise than before.
 *
 * @param id the theme
 * @param key what is said
 * @param before the values before; none when nothing was said
 * @param now the values now; none when nothing is said any more
 * @param place where it was asked for, such as {@code Theme register!D14}
 */
public record RegisterChange(
    String id, EditKey key, List<String> before, List<String> now, String place) {

  /** Copies the lists. */
  public RegisterChange {
    before = List.copyOf(before);
    now = List.copyOf(now);
  }

  /** The change in a line, such as {@code T12 name: "transport" → "Waited for transport"}. */
  public String line() {
    return id + " " + key.word() + ": " + words(before) + " → " + words(now);
  }

  private String words(List<String> values) {
    return switch (key.kind()) {
      case SWITCH -> values.isEmpty() ? "no" : "yes";
      case THEME, DAY -> values.isEmpty() ? "nothing" : values.get(0);
      case TEXT, PHRASES ->
          values.isEmpty() ? "nothing" : "\"" + String.join("\", \"", values) + "\"";
    };
  }
}
