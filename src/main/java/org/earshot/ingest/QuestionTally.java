package org.earshot.ingest;

/**
 * How many answers to one question said something, in one input or one part of it. Rows that were
 * sent before, could not be read or lie outside the window are not counted.
 *
 * @param input the position of the input, from 0
 * @param question what was asked; null when the export does not say
 * @param segment a segment column; null for the whole input
 * @param value a value of that column; null for the whole input
 * @param usable how many said something
 * @param blank how many left it empty
 * @param placeholder how many wrote something that says nothing, such as "n/a"
 */
public record QuestionTally(
    int input,
    String question,
    String segment,
    String value,
    long usable,
    long blank,
    long placeholder) {

  /** How many were asked. */
  public long asked() {
    return usable + blank + placeholder;
  }
}
