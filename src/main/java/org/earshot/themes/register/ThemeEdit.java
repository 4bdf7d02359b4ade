package org.earshot.themes.register;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an analyst says of one theme.
 *
 * @param said what is said, as it is written; one value, but for phrases, which may be several. A
 *     switch that is on is {@code true}; one that is off is not there
 */
public record ThemeEdit(SortedMap<EditKey, List<String>> said) {

  /** Nothing. */
  public static final ThemeEdit NONE = new ThemeEdit(new TreeMap<>());

  private static final String ON = "true";

  /** Copies what is said, leaving out what says nothing. */
  public ThemeEdit {
    SortedMap<EditKey, List<String>> copy = new TreeMap<>();
    said.forEach(
        (key, values) -> {
          boolean off = key.kind() == EditKey.Kind.SWITCH && !values.equals(List.of(ON));
          if (!values.isEmpty() && !off) {
            copy.put(key, List.copyOf(values));
          }
        });
    said = Collections.unmodifiableSortedMap(copy);
  }

  /** The same with another value for one key; an empty list takes the key away. */
  public ThemeEdit with(EditKey key, List<String> values) {
    SortedMap<EditKey, List<String>> changed = new TreeMap<>(said);
    changed.put(key, values);
    return new ThemeEdit(changed);
  }

  /** All values of a key; empty when nothing is said. */
  public List<String> all(EditKey key) {
    return said.getOrDefault(key, List.of());
  }

  /** The one value of a key; null when nothing is said. */
  public String one(EditKey key) {
    return said.containsKey(key) ? said.get(key).get(0) : null;
  }

  /** Whether something is said for a key; for a switch, whether it is on. */
  public boolean says(EditKey key) {
    return said.containsKey(key);
  }

  /** Whether nothing is said that changes the theme. */
  public boolean isOnlyRemarks() {
    return said.keySet().stream().allMatch(EditKey::remarks);
  }
}
