package org.earshot.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in the slots of the lines of one feedback: {@code {room}} is the same room throughout,
 * {@code {one|other}} is chosen each time.
 */
final class Wording {

  private static final Pattern SLOT = Pattern.compile("\\{([^{}]*)}");

  private final SentenceBook book;
  private final String voice;
  private final Dice dice;
  private final Map<String, String> chosen = new HashMap<>();

  Wording(SentenceBook book, String voice, Dice dice) {
    this.book = book;
    this.voice = voice;
    this.dice = dice;
  }

  String voice() {
    return voice;
  }

  /** Settles what a slot says. */
  void settle(String slot, String words) {
    chosen.put(slot, words);
  }

  String said(Theme theme) {
    return sentence(book.line(theme, Theme.Form.SAID));
  }

  String more(Theme theme) {
    return sentence(book.line(theme, Theme.Form.MORE));
  }

  String brief(Theme theme) {
    return fill(book.line(theme, Theme.Form.BRIEF));
  }

  String story(Theme theme) {
    return sentence(book.line(theme, Theme.Form.STORY));
  }

  String after(Theme theme) {
    return sentence(book.line(theme, Theme.Form.AFTER));
  }

  /** A phrase of a kind such as {@code second} around a clause of the theme. */
  String phraseAround(String kind, Theme theme) {
    settle("clause", clause(theme));
    return phrase(kind);
  }

  /** A clause to be joined on, without a full stop. */
  String clause(Theme theme) {
    return fill(book.line(theme, Theme.Form.CLAUSE));
  }

  String phrase(String kind) {
    return sentence(book.phrase(kind, voice));
  }

  static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private String sentence(String line) {
    return capitalised(fill(line));
  }

  private String fill(String line) {
    Matcher slot = SLOT.matcher(line);
    StringBuilder filled = new StringBuilder();
    while (slot.find()) {
      slot.appendReplacement(filled, Matcher.quoteReplacement(words(slot.group(1))));
    }
    slot.appendTail(filled);
    return filled.toString();
  }

  private String words(String slot) {
    if (slot.contains("|")) {
      return dice.pick(List.of(slot.split("\\|", -1)));
    }
    return chosen.computeIfAbsent(slot, name -> dice.pick(book.slot(name, voice)));
  }
}
