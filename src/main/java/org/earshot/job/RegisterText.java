package org.earshot.job;

import java.util.List;
import java.util.stream.Collectors;
import org.earshot.themes.register.EditKey;

/** Changes the text of a register where something else is to be said, and nowhere else. */
final class RegisterText {

  private final String text;

  /**
   * A text.
   *
   * @param text a register without mistakes; may be empty
   */
  RegisterText(String text) {
    this.text = text;
  }

  /** The text in which a key of a theme has other values; none take the key away. */
  String with(String id, EditKey key, List<String> values) {
    return new KeyedText(text, RegisterFile.THEMES)
        .with(id, key.word(), values.isEmpty() ? null : written(key, values));
  }

  /** A value as the register writes it. */
  static String written(EditKey key, List<String> values) {
    if (key.kind() == EditKey.Kind.PHRASES) {
      return values.stream().map(KeyedText::scalar).collect(Collectors.joining(", ", "[", "]"));
    }
    boolean plain = key.kind() != EditKey.Kind.TEXT;
    return plain ? values.get(0) : KeyedText.scalar(values.get(0));
  }
}
