package org.earshot.insight.ledger;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A short entry for every feedback. Equal segments, themes and words are held once, so that a
 * million entries take some hundred megabytes.
 */
public final class Ledger implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Object, Object> held = new HashMap<>();

  /** Takes one more feedback down. */
  public void add(Entry entry) {
    entries.add(
        new Entry(
            entry.id(),
            entry.input(),
            once(entry.kind()),
            entry.caseId(),
            once(entry.customer()),
            once(entry.date()),
            once(entry.question()),
            once(entry.score()),
            once(entry.segments()),
            once(entry.problem()),
            once(entry.responses()),
            once(entry.mentions()),
            once(entry.themeIds()),
            once(entry.source()),
            entry.line()));
  }

  /** Takes in what another task took down. */
  public void merge(Ledger other) {
    other.entries.forEach(this::add);
  }

  /** All entries by id, whatever the order in which they were taken down. */
  public List<Entry> entries() {
    return entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
  }

  @SuppressWarnings("unchecked")
  private <T> T once(T value) {
    return value == null ? null : (T) held.computeIfAbsent(value, same -> same);
  }
}
