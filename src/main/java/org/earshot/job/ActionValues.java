package org.earshot.job;

import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earshot.JobProblem;
import org.earshot.insight.action.Action;
import org.earshot.insight.action.ActionDay;
import org.earshot.insight.action.ActionKey;
import org.earshot.report.compose.ActionForm;

/** What may be said of an action, as the file and as the workbook's sheet write it. */
final class ActionValues {

  private ActionValues() {}

  /** Whether a value is one that the key can have. */
  static boolean isAllowed(ActionKey key, String value) {
    return switch (key.kind()) {
      case TEXT, PHRASES -> true;
      case SEGMENTS -> value.matches("(?s)\\S.*?: \\S.*");
      case DAY -> isDay(value);
    };
  }

  /** What the values of a key are, in words. */
  static String expected(ActionKey key) {
    return switch (key.kind()) {
      case TEXT -> "a few words";
      case PHRASES -> "a theme's id or name, or a phrase that customers say of it, or a list";
      case SEGMENTS -> "a segment's column and its value, such as {Branch: Harbour}";
      case DAY -> "a day such as 2026-06-29 or a week such as 2026-W27";
    };
  }

  private static boolean isDay(String value) {
    try {
      return ActionDay.of(value) != null;
    } catch (DateTimeException problem) {
      return false;
    }
  }

  /** Whether an action's roll-out does not end before it begins. */
  static boolean inOrder(Action action) {
    ActionDay start = action.day(ActionKey.START);
    ActionDay end = action.day(ActionKey.ROLL_OUT_END);
    return start == null || end == null || !end.last().isBefore(start.first());
  }

  /**
   * The values of a cell of the sheet.
   *
   * @param cell what it says; nothing says nothing
   * @param place where it is
   * @throws JobProblem when the key cannot have such a value
   */
  static List<String> ofCell(ActionKey key, String cell, String place) {
    String words = cell.strip();
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> values =
        switch (key.kind()) {
          case TEXT -> List.of(words.replaceAll("\\s+", " "));
          case DAY -> List.of(words.toUpperCase(Locale.ROOT));
          case PHRASES -> SheetValues.phrases(words);
          case SEGMENTS ->
              SheetValues.phrases(words).stream()
                  .map(pair -> pair.replaceFirst("\\s*:\\s*", ": "))
                  .toList();
        };
    for (String value : values) {
      if (!isAllowed(key, value)) {
        throw new JobProblem(
            place + ": " + key.word() + ": '" + value + "' must be " + cellExpects(key) + ".");
      }
    }
    return values;
  }

  private static String cellExpects(ActionKey key) {
    return key.kind() == ActionKey.Kind.SEGMENTS
        ? "a segment's column and its value, such as Branch: Harbour"
        : expected(key);
  }

  /** Values as the file writes them; null for none. */
  static String written(ActionKey key, List<String> values) {
    if (values.isEmpty()) {
      return null;
    }
    return switch (key.kind()) {
      case TEXT -> KeyedText.scalar(values.get(0));
      case DAY -> values.get(0);
      case PHRASES ->
          values.stream().map(KeyedText::scalar).collect(Collectors.joining(", ", "[", "]"));
      case SEGMENTS ->
          values.stream()
              .map(
                  pair -> {
                    String[] parts = pair.split(": ", 2);
                    return KeyedText.scalar(parts[0]) + ": " + KeyedText.scalar(parts[1]);
                  })
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /** Values in a line for people. */
  static String words(List<String> values) {
    return values.isEmpty() ? "nothing" : "\"" + String.join(ActionForm.BETWEEN, values) + "\"";
  }
}
