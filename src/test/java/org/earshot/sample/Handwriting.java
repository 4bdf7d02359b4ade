package org.earshot.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils a clean text as people do: slips, capitals, no capitals, slang, exclamation marks. */
final class Handwriting {

  private static final Map<String, String> MISSPELT =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("received", "recieved"),
              Map.entry("definitely", "definately"),
              Map.entry("beautiful", "beautifull"),
              Map.entry("beautifully", "beautifuly"),
              Map.entry("because", "becuase"),
              Map.entry("their", "there"),
              Map.entry("too", "to"),
              Map.entry("it's", "its"),
              Map.entry("wasn't", "wasnt"),
              Map.entry("couldn't", "couldnt"),
              Map.entry("didn't", "didnt"),
              Map.entry("don't", "dont"),
              Map.entry("really", "realy"),
              Map.entry("until", "untill"),
              Map.entry("apologised", "appologised"),
              Map.entry("apology", "appology"),
              Map.entry("minutes", "mins"),
              Map.entry("quiet", "quite"),
              Map.entry("restaurant", "resturant"),
              Map.entry("friendly", "freindly"),
              Map.entry("reception", "receptoin"),
              Map.entry("breakfast", "brekfast"),
              Map.entry("delivery", "delivary"),
              Map.entry("excellent", "excelent"),
              Map.entry("comfortable", "comfotable"),
              Map.entry("website", "web site"),
              Map.entry("invoice", "invioce"),
              Map.entry("parking", "parkin"),
              Map.entry("nobody", "no body"),
              Map.entry("absolutely", "absolutly"),
              Map.entry("promised", "promissed"),
              Map.entry("colours", "colors"),
              Map.entry("again", "agian"),
              Map.entry("wrong", "worng")));
  private static final Map<String, String> SLANG =
      new TreeMap<>(
          Map.of(
              "and", "&", "because", "cos", "you", "u", "please", "pls", "very", "v", "are", "r",
              "with", "w/", "about", "abt", "people", "ppl", "thanks", "thx"));
  private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
  private static final List<String> FACES =
      List.of(" 😡", " 👍", " :(", " ❤️", " 😊", " 👎", " :-)");

  private final Dice dice;

  Handwriting(Dice dice) {
    this.dice = dice;
  }

  /** The text as a customer would have typed it into a survey. */
  String spoilt(String text, boolean happy) {
    String spoilt = text;
    if (dice.chance(0.2)) {
      spoilt = replaced(spoilt, MISSPELT, 2);
    }
    if (dice.chance(0.1)) {
      spoilt = slipped(spoilt);
    }
    if (dice.chance(0.03)) {
      spoilt = replaced(spoilt, SLANG, 9);
    }
    if (dice.chance(0.025)) {
      return spoilt.toUpperCase(Locale.ROOT);
    }
    if (dice.chance(0.11)) {
      spoilt = spoilt.toLowerCase(Locale.ROOT);
    }
    if (spoilt.endsWith(".") && !spoilt.endsWith("..")) {
      spoilt = ending(spoilt.substring(0, spoilt.length() - 1));
    }
    if (dice.chance(0.025)) {
      String face = dice.pick(FACES);
      boolean smile = "👍❤️😊:-)".contains(face.strip());
      spoilt += smile == happy ? face : "";
    }
    return dice.chance(0.15) ? spoilt.replace('\'', '’') : spoilt;
  }

  /** The text of a letter or e-mail: fewer slips. */
  String careful(String text) {
    String spoilt = dice.chance(0.18) ? replaced(text, MISSPELT, 2) : text;
    if (dice.chance(0.03)) {
      return spoilt.toUpperCase(Locale.ROOT);
    }
    return dice.chance(0.2) ? spoilt.replace('\'', '’') : spoilt;
  }

  private String ending(String text) {
    double end = dice.factor(0, 1);
    if (end < 0.3) {
      return text;
    }
    if (end < 0.36) {
      return text + "!";
    }
    return text + (end < 0.38 ? "!!!" : end < 0.4 ? "..." : ".");
  }

  private String replaced(String text, Map<String, String> words, int most) {
    Matcher word = WORD.matcher(text);
    StringBuilder replaced = new StringBuilder();
    int left = most;
    while (word.find()) {
      String other = words.get(word.group());
      if (other != null && left > 0 && dice.chance(0.6)) {
        left--;
        word.appendReplacement(replaced, Matcher.quoteReplacement(other));
      }
    }
    word.appendTail(replaced);
    return replaced.toString();
  }

  /** Swaps, drops or doubles one letter inside one longer word. */
  private String slipped(String text) {
    List<int[]> words =
        WORD.matcher(text)
            .results()
            .filter(word -> word.group().length() > 5 && !word.group().contains("'"))
            .map(word -> new int[] {word.start(), word.end()})
            .toList();
    if (words.isEmpty()) {
      return text;
    }
    int[] word = dice.pick(words);
    int at = dice.between(word[0] + 1, word[1] - 3);
    String before = text.substring(0, at);
    String after = text.substring(at + 2);
    String first = text.substring(at, at + 1);
    String second = text.substring(at + 1, at + 2);
    return switch (dice.between(1, 3)) {
      case 1 -> before + second + first + after;
      case 2 -> before + second + after;
      default -> before + first + first + second + after;
    };
  }
}
