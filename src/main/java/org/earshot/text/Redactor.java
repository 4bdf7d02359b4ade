package org.earshot.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out what tells who somebody is: e-mail addresses, web addresses, telephone, card and
 * account numbers, and references such as that of an order. What looks like a date, an amount or a
 * short number stays.
 */
final class Redactor {

  private record Rule(Pattern pattern, String replacement) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"),
              "[email]"),
          new Rule(Pattern.compile("\\b(?:https?://|www\\.)\\S+"), "[link]"),
          new Rule(
              Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b"),
              "[account]"),
          new Rule(Pattern.compile("\\b(?:\\d[ -]?){12,18}\\d\\b"), "[number]"),
          // Capital letters, a hyphen and five digits or more; not a month and its year.
          new Rule(
              Pattern.compile("(?<![\\p{L}\\p{N}-])[A-Z]{1,4}-\\d{5,9}(?![\\p{L}\\p{N}])"),
              "[reference]"),
          // From 0 or +, in groups of any length; not the day of a date before a time.
          new Rule(
              Pattern.compile(
                  "(?<![\\p{L}\\d])(?<!\\d[ .-])(?!\\d{2}[ .-]\\d{2}[ .-](?:19|20)\\d{2}(?!\\d))"
                      + "(?:\\+|\\(?0)(?:[ .()-]{0,2}\\d){9,13}(?![\\d/:])"),
              "[phone]"),
          // North American: three, three and four digits.
          new Rule(
              Pattern.compile(
                  "(?<![\\p{L}\\d])(?<!\\d[ .-])(?:1[ .-])?(?:\\(\\d{3}\\) ?|\\d{3}[ .-])"
                      + "\\d{3}[ .-]\\d{4}(?![\\d/])"),
              "[phone]"),
          new Rule(Pattern.compile("(?<![\\p{L}\\d])\\d{10,12}(?!\\d)"), "[phone]"));

  private Redactor() {}

  /** The text with what identifies somebody replaced by a word in brackets. */
  static String redact(String text) {
    String redacted = text;
    for (Rule rule : RULES) {
      redacted = rule.pattern().matcher(redacted).replaceAll(rule.replacement());
    }
    return redacted;
  }
}
