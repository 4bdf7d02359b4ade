package org.earshot.insight.action;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be said of an action, in the order in which it is written. */
public enum ActionKey {
  /** The theme, by its id, its name, or phrases that customers say of it. */
  THEME("theme", Kind.PHRASES),
  /** Where it was done: the column of a segment and its value. */
  SEGMENT("segment", Kind.SEGMENTS),
  /** Who does it. */
  OWNER("owner", Kind.TEXT),
  /** When it began. */
  START("start", Kind.DAY),
  /** When it had reached everybody. */
  ROLL_OUT_END("roll-out-end", Kind.DAY),
  /** By when it is to be done. */
  DUE("due", Kind.DAY),
  /** How far it is. */
  STATUS("status", Kind.TEXT),
  /** Anything else. */
  NOTE("note", Kind.TEXT);

  private final String word;
  private final Kind kind;

  ActionKey(String word, Kind kind) {
    this.word = word;
    this.kind = kind;
  }

  /** How the file writes it. */
  public String word() {
    return word;
  }

  /** What its value is. */
  public Kind kind() {
    return kind;
  }

  /** The key that the file writes so. */
  public static Optional<ActionKey> of(String word) {
    return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
  }

  /** How the file writes the keys. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ActionKey::word).toList();
  }

  /** What a value is. */
  public enum Kind {
    /** Words. */
    TEXT,
    /** One phrase or several. */
    PHRASES,
    /** Segments, each as {@code Branch: Harbour}. */
    SEGMENTS,
    /** A day such as 2026-06-29, or an ISO week such as 2026-W27. */
    DAY
  }
}
