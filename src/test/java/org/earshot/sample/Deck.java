package org.earshot.sample;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Deals the lines of a text in shuffled rounds, so that no line is used much more than another. */
final class Deck {

  private final List<String> lines;
  private final Dice dice;
  private final Queue<String> left = new ArrayDeque<>();

  Deck(List<String> lines, Dice dice) {
    this.lines = lines;
    this.dice = dice;
  }

  String deal() {
    if (left.isEmpty()) {
      left.addAll(dice.shuffled(lines));
    }
    return left.remove();
  }
}
