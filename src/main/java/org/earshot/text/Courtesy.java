package org.earshot.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Knows what letters begin and end with: "Dear manager,", "Kind regards, Jo", "I look forward to
 * your reply." In a pile of complaints these are many and alike, and would be taken for themes.
 */
final class Courtesy {

  private static final String LIST = "courtesies.txt";

  private static final List<Pattern> FORMULAS = read();

  /** The mark at the end, but for the comma or colon of "Dear Ms Hill,". */
  private static final Pattern END = Pattern.compile("[\\s.!]+$");

  private static final Pattern EVERY_END = Pattern.compile("[\\s.!,;:]+$");

  private Courtesy() {}

  /** Whether a mention is nothing but a courtesy. */
  static boolean isWhole(String mention) {
    String words = mention.strip().toLowerCase(Locale.ROOT);
    return isFormula(END.matcher(words).replaceAll(""))
        || isFormula(EVERY_END.matcher(words).replaceAll(""));
  }

  private static boolean isFormula(String words) {
    return FORMULAS.stream().anyMatch(formula -> formula.matcher(words).matches());
  }

  private static List<Pattern> read() {
    try (InputStream stream = Courtesy.class.getResourceAsStream(LIST)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Pattern::compile)
          .toList();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
