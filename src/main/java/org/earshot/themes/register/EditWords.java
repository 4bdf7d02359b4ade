package org.earshot.themes.register;

import java.util.ArrayList;
import java.util.List;

/** An edit in words. */
public final class EditWords {

  private EditWords() {}

  /** What an edit does, such as "merged into T12, pinned"; "only remarks" when it does nothing. */
  public static String of(ThemeEdit edit) {
    List<String> parts = new ArrayList<>();
    edit.said()
        .forEach(
            (key, values) -> {
              String words = words(key, values);
              if (!words.isEmpty()) {
                parts.add(words);
              }
            });
    return parts.isEmpty() ? "only remarks" : String.join(", ", parts);
  }

  private static String words(EditKey key, List<String> values) {
    return switch (key) {
      case SPLIT_FROM -> "split from " + values.get(0);
      case PHRASES -> "by " + quoted(values);
      case SUB_THEME -> "by the sub-theme " + quoted(values);
      case NAME -> "named " + quoted(values);
      case MERGE_INTO -> "merged into " + values.get(0);
      case GROUP -> "moved to the group " + quoted(values);
      case PIN -> "pinned";
      case EXCLUDE -> "excluded";
      case INCLUDE_PHRASES -> "with " + quoted(values);
      case EXCLUDE_PHRASES -> "without " + quoted(values);
      case NOTE, WHO, WHEN -> "";
    };
  }

  private static String quoted(List<String> values) {
    return "“" + String.join("”, “", values) + "”";
  }
}
