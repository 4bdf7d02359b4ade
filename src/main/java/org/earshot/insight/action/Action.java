package org.earshot.insight.action;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Something that was done, or is to be done, about a theme.
 *
 * @param id a short name
 * @param said what is said of it, each value as it was written; what is not said is left out
 */
public record Action(String id, SortedMap<ActionKey, List<String>> said) {

  /** What stands between a segment's column and its value. */
  private static final String IS = ": ";

  /** Leaves out what says nothing, and copies the rest. */
  public Action {
    TreeMap<ActionKey, List<String>> copy = new TreeMap<>();
    said.forEach(
        (key, values) -> {
          if (!values.isEmpty()) {
            copy.put(key, List.copyOf(values));
          }
        });
    said = Collections.unmodifiableSortedMap(copy);
  }

  /** The values of a key; none when nothing is said. */
  public List<String> all(ActionKey key) {
    return said.getOrDefault(key, List.of());
  }

  /** The value of a key; null when nothing is said. */
  public String one(ActionKey key) {
    return all(key).isEmpty() ? null : all(key).get(0);
  }

  /** The day or week of a key; null when nothing is said. */
  public ActionDay day(ActionKey key) {
    return one(key) == null ? null : ActionDay.of(one(key));
  }

  /** Where it was done, by the segment's column; empty for everywhere. */
  public SortedMap<String, String> segment() {
    return all(ActionKey.SEGMENT).stream()
        .collect(
            Collectors.toMap(
                one -> one.substring(0, one.indexOf(IS)),
                one -> one.substring(one.indexOf(IS) + IS.length()),
                (one, other) -> other,
                TreeMap::new));
  }

  /** The same with other values of a key; none take it away. */
  public Action with(ActionKey key, List<String> values) {
    Map<ActionKey, List<String>> other = new TreeMap<>(said);
    other.put(key, values);
    return new Action(id, new TreeMap<>(other));
  }
}
