package org.earshot.themes;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import org.earshot.store.Sha256;

/**
 * Which texts a fit has seen, as 64-bit fingerprints: of a million texts, one in 10<sup>13</sup>
 * that was not among them would be taken for known.
 */
public final class KnownTexts implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int DIGITS = 16;
  private static final int HEXADECIMAL = 16;

  private final long[] fingerprints;

  /**
   * Known texts by their fingerprints.
   *
   * @param fingerprints in any order
   */
  KnownTexts(long[] fingerprints) {
    this.fingerprints = Arrays.stream(fingerprints).sorted().distinct().toArray();
  }

  /** These texts. */
  static KnownTexts of(Collection<String> texts) {
    return new KnownTexts(texts.stream().mapToLong(KnownTexts::fingerprint).toArray());
  }

  /** The first 64 bits of the text's SHA-256. */
  static long fingerprint(String text) {
    return Long.parseUnsignedLong(
        new Sha256().field(text).digits().substring(0, DIGITS), HEXADECIMAL);
  }

  /** Whether a text is among them. */
  boolean contains(String text) {
    return Arrays.binarySearch(fingerprints, fingerprint(text)) >= 0;
  }

  /** The fingerprints in rising order. */
  long[] fingerprints() {
    return fingerprints.clone();
  }
}
