package org.earshot.themes.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be said of a theme, in the order in which it is written. */
public enum EditKey {
  /** The theme whose mentions this one takes some of. */
  SPLIT_FROM("split-from", Kind.THEME),
  /** A mention with one of these phrases is taken. */
  PHRASES("phrases", Kind.PHRASES),
  /** The mentions of this sub-theme are taken. */
  SUB_THEME("sub-theme", Kind.TEXT),
  /** What it is called. */
  NAME("name", Kind.TEXT),
  /** The theme that its mentions count for. */
  MERGE_INTO("merge-into", Kind.THEME),
  /** The theme group that it belongs to, by name. */
  GROUP("group", Kind.TEXT),
  /** Whether it stays, whatever is found. */
  PIN("pin", Kind.SWITCH),
  /** Whether reports leave it out. */
  EXCLUDE("exclude", Kind.SWITCH),
  /** A mention with one of these phrases belongs to it. */
  INCLUDE_PHRASES("include-phrases", Kind.PHRASES),
  /** A mention with one of these phrases does not belong to it. */
  EXCLUDE_PHRASES("exclude-phrases", Kind.PHRASES),
  /** Why, in words. */
  NOTE("note", Kind.TEXT),
  /** Who said so. */
  WHO("who", Kind.TEXT),
  /** The day on which it was said. */
  WHEN("when", Kind.DAY);

  private final String word;
  private final Kind kind;

  EditKey(String word, Kind kind) {
    this.word = word;
    this.kind = kind;
  }

  /** How the register writes it. */
  public String word() {
    return word;
  }

  /** What its value is. */
  public Kind kind() {
    return kind;
  }

  /** Whether it only tells of an edit and is none itself. */
  public boolean remarks() {
    return this == NOTE || this == WHO || this == WHEN;
  }

  /** The key that the register writes so. */
  public static Optional<EditKey> of(String word) {
    return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
  }

  /** How the register writes the keys. */
  public static List<String> words() {
    return Arrays.stream(values()).map(EditKey::word).toList();
  }

  /** What a value is. */
  public enum Kind {
    /** Words. */
    TEXT,
    /** The id of a theme. */
    THEME,
    /** One phrase or several. */
    PHRASES,
    /** Yes or no. */
    SWITCH,
    /** A day such as 2026-06-29. */
    DAY
  }
}
