package org.earshot.insight.ledger;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names and values in the order of the names, never changed. Made of one that is one already, it is
 * that one, so that entries can hold the same.
 */
final class SortedFacts extends AbstractMap<String, String> implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TreeMap<String, String> facts;

  private SortedFacts(Map<String, String> facts) {
    this.facts = new TreeMap<>(facts);
  }

  static Map<String, String> of(Map<String, String> facts) {
    return facts instanceof SortedFacts sorted ? sorted : new SortedFacts(facts);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Collections.unmodifiableSet(facts.entrySet());
  }

  @Override
  public String get(Object name) {
    return facts.get(name);
  }

  @Override
  public boolean containsKey(Object name) {
    return facts.containsKey(name);
  }
}
