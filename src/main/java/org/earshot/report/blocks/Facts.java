package org.earshot.report.blocks;

import java.util.List;

/**
 * Names and values in parts.
 *
 * @param parts in reading order
 */
public record Facts(List<Part> parts) implements Block {

  /** Copies the list. */
  public Facts {
    parts = List.copyOf(parts);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.facts(this);
  }

  /**
   * Facts that belong together.
   *
   * @param title what they are about
   * @param facts in reading order
   */
  public record Part(String title, List<Fact> facts) {

    /** Copies the list. */
    public Part {
      facts = List.copyOf(facts);
    }
  }

  /**
   * One fact.
   *
   * @param name what is told
   * @param value the fact, in words
   */
  public record Fact(String name, String value) {}
}
