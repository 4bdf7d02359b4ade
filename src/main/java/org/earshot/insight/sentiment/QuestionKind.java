package org.earshot.insight.sentiment;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a question asks for, which decides what a short answer such as "Nothing" means. */
public enum QuestionKind {
  /** Asks for both or for neither, or there is no question. */
  OPEN,
  /** Asks what was bad or should be better: "nothing" is praise. */
  IMPROVEMENT,
  /** Asks what was good: "nothing" is blame. */
  PRAISE;

  private static final String LIKED = "(?:liked?|well|enjoy\\w*|good|pleased)";

  /** Words of praise that ask for none, or for its contrary. */
  private static final Pattern TURNED =
      Pattern.compile("(?:\\bnot|n't)(?: \\w+){0,3}? " + LIKED + "\\b|\\bliked?( \\w+)? least\\b");

  private static final Pattern EMPTY =
      Pattern.compile(
          "\\b(?:how (?:well|good|likely|satisfied|pleased)|as well"
              + "|would (?:you )?like|like (?:us )?to (?:add|say|tell|share|know|see))\\b");

  private static final Pattern BETTER =
      Pattern.compile(
          "\\b(?:better|improv\\w*|differently|chang(?:e|ed|es|ing)|wrong|bad|badly|worst"
              + "|disappoint\\w*|dislik\\w*|frustrat\\w*|problems?|difficult\\w*|missing|lacking"
              + "|complain\\w*|weakness\\w*)\\b");

  private static final Pattern GOOD =
      Pattern.compile(
          "\\b(?:"
              + LIKED
              + "|great|best|loved?|praise\\w*|strengths?|positive|appreciat\\w*|favou?rite)\\b");

  /**
   * The kind of a question, by its words in English.
   *
   * @param question as it was asked; null or blank when nothing was
   */
  public static QuestionKind of(String question) {
    if (question == null) {
      return OPEN;
    }
    String words = question.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    words = TURNED.matcher(words).replaceAll(" dislike ");
    words = EMPTY.matcher(words).replaceAll("");
    boolean better = BETTER.matcher(words).find();
    if (better == GOOD.matcher(words).find()) {
      return OPEN;
    }
    return better ? IMPROVEMENT : PRAISE;
  }
}
