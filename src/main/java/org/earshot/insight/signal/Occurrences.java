package org.earshot.insight.signal;

import java.util.Arrays;

/** In which weeks and inputs something was counted, oldest week first; a few bytes for each. */
final class Occurrences {

  private static final int FIRST_ROOM = 8;

  private final int inputs;
  private int[] codes = new int[FIRST_ROOM];
  private int size;

  Occurrences(int inputs) {
    this.inputs = inputs;
  }

  /** Counts one; weeks must come in order. */
  void add(int week, int input) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, 2 * size);
    }
    codes[size++] = week * inputs + input;
  }

  /** How many there are from one week to another, both included. */
  int between(int from, int to) {
    return place(to + 1) - place(from);
  }

  /** The week of the first. */
  int first() {
    return codes[0] / inputs;
  }

  /** The week of the first of one input. */
  int first(int input) {
    int at = 0;
    while (codes[at] % inputs != input) {
      at++;
    }
    return codes[at] / inputs;
  }

  /** The counts from one week to another, both included, by input and week. */
  long[][] counts(int from, int to) {
    long[][] counts = new long[inputs][to - from + 1];
    int end = place(to + 1);
    for (int i = place(from); i < end; i++) {
      counts[codes[i] % inputs][codes[i] / inputs - from]++;
    }
    return counts;
  }

  /** Where the first of a week or a later one stands. */
  private int place(int week) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codes[middle] < week * inputs) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
