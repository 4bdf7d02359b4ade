package org.earshot.insight;

/**
 * One line of the run card: how the numbers of this run were made.
 *
 * @param part the part of the card it belongs to, such as "Inputs", "Themes" or "Known limits"
 * @param name what is told, such as "Encoder"
 * @param value the fact, in words
 */
public record RunFact(String part, String name, String value) {}
