package org.earshot.text;

/**
 * A piece of a text.
 *
 * @param start the index of its first UTF-16 unit
 * @param end the index behind its last UTF-16 unit
 */
record Span(int start, int end) {

  /** The piece without the space at its ends. */
  Span trimmed(CharSequence text) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (from < to && text.charAt(to - 1) == ' ') {
      to--;
    }
    return new Span(from, to);
  }

  boolean isEmpty() {
    return start >= end;
  }
}
