package org.earshot.themes.register;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an analyst says of themes. It wins over the machine: a named theme is never named anew, and
 * a pinned one is never merged away or gone.
 *
 * <p>A theme that is split off another has the other's id and a letter: {@code T05a} of {@code
 * T05}. So its id can never be one that the machine gives, and it keeps it.
 *
 * @param edits what is said, by the theme's id, such as {@code T07}
 */
public record Register(SortedMap<String, ThemeEdit> edits) {

  /** Nothing is said of any theme. */
  public static final Register EMPTY = new Register(new TreeMap<>());

  private static final Pattern ID = Pattern.compile("(T[0-9]+[a-z]*?)([a-z]?)");

  /** Copies the edits, leaving out those that say nothing. */
  public Register {
    SortedMap<String, ThemeEdit> copy = new TreeMap<>(edits);
    copy.values().removeIf(edit -> edit.said().isEmpty());
    edits = Collections.unmodifiableSortedMap(copy);
  }

  /** What is said of a theme. */
  public ThemeEdit edit(String id) {
    return edits.getOrDefault(id, ThemeEdit.NONE);
  }

  /** The same with something else said of a theme; an empty list takes the key away. */
  public Register with(String id, EditKey key, List<String> values) {
    SortedMap<String, ThemeEdit> changed = new TreeMap<>(edits);
    changed.put(id, edit(id).with(key, values));
    return new Register(changed);
  }

  /** Whether the theme stays whatever is found: it is pinned, or others are merged into it. */
  public boolean isPinned(String id) {
    return edit(id).says(EditKey.PIN)
        || edits.values().stream().anyMatch(edit -> id.equals(edit.one(EditKey.MERGE_INTO)));
  }

  /** Whether its name is the analyst's. */
  public boolean isNamed(String id) {
    return edit(id).says(EditKey.NAME);
  }

  /** The themes that are split off a theme, by id. */
  public List<String> splitFrom(String id) {
    return edits.entrySet().stream()
        .filter(entry -> id.equals(entry.getValue().one(EditKey.SPLIT_FROM)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The machine's themes that something is said of or that are named in what is said of others;
   * they stay, whatever is found.
   */
  public Set<String> held() {
    Set<String> held = new TreeSet<>();
    edits.forEach(
        (id, edit) -> {
          held.add(root(id));
          for (EditKey key : List.of(EditKey.MERGE_INTO, EditKey.SPLIT_FROM)) {
            if (edit.says(key)) {
              held.add(root(edit.one(key)));
            }
          }
        });
    return held;
  }

  /** The first free id for a theme that is split off another; null when all letters are taken. */
  public String freeSplit(String id) {
    for (char letter = 'a'; letter <= 'z'; letter++) {
      if (!edits.containsKey(id + letter)) {
        return id + letter;
      }
    }
    return null;
  }

  /** Whether a text is written like the id of a theme. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** The id of the theme that a split one is called after; null for a theme of the machine's. */
  public static String parent(String id) {
    Matcher matcher = ID.matcher(id);
    return matcher.matches() && !matcher.group(2).isEmpty() ? matcher.group(1) : null;
  }

  /** The machine's theme that an id goes back to; the id itself when it is the machine's. */
  public static String root(String id) {
    return id.replaceFirst("[a-z]+$", "");
  }

  /** Words by which names and phrases are the same whatever their case and spacing. */
  public static String alike(String words) {
    return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
