package org.earshot.insight.opportunity;

/** A reason why listening to a theme would improve service; each is a number from 0 to 1. */
public enum OpportunityPart {
  /** How far it pulls the mean score down. */
  IMPACT(
      "Impact",
      40,
      "how much worse the mean score is with it, as a share of the worst theme; 0 when customers who"
          + " mention it do not score worse"),
  /** How many customers speak of it. */
  VOLUME(
      "Volume",
      15,
      "how many customers speak of it, times the probability that they score worse, or where that is"
          + " not known the share of blame among its mentions, as a share of the largest"),
  /** Whether it is growing. */
  TREND(
      "Rising",
      15,
      "by how much its signal exceeds what was expected, as a share of that; 100 % when it is twice as"
          + " frequent or more, 0 without a signal"),
  /** Whether customers come again. */
  REPEAT("Came again", 10, "the share of its customers who had to come again with it"),
  /** Whether customers wait for an answer. */
  UNANSWERED("Unanswered", 10, "the share of its feedback that nobody answered in time"),
  /** Whether a practice of good service was broken. */
  PRACTICE(
      "Practice broken", 10, "the share of its mentions in which a service practice is broken");

  private final String title;
  private final int weight;
  private final String meaning;

  OpportunityPart(String title, int weight, String meaning) {
    this.title = title;
    this.weight = weight;
    this.meaning = meaning;
  }

  /** A word or two for it. */
  public String title() {
    return title;
  }

  /** How much it counts, of 100 for all, unless the reader changes it. */
  public int weight() {
    return weight;
  }

  /** What its number is. */
  public String meaning() {
    return meaning;
  }
}
