package org.earshot.themes;

import java.util.Map;
import java.util.Set;

/** Encodes the phrases that themes may be named by. */
@FunctionalInterface
public interface PhraseEncoder {

  /** The vector, of unit length, of every phrase. */
  Map<String, float[]> encode(Set<String> phrases);
}
