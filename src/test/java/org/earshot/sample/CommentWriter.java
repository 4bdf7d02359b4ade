package org.earshot.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the themes of one answer to a survey into words. */
final class CommentWriter {

  private static final List<String> BUT =
      List.of(
          ", but ",
          " but ",
          " although ",
          ", though ",
          ". Shame ",
          ". However, ",
          "; sadly ",
          ". Only thing is, ",
          ", pity ",
          ". That said, ",
          " – but ",
          ". On the other hand, ");
  private static final List<String> AND =
      List.of(
          " and ",
          ", and ",
          ", plus ",
          ". Also, ",
          "; ",
          " and on top of that ",
          ". And ",
          ", also ");

  private final SentenceBook book;
  private final Dice dice;

  CommentWriter(SentenceBook book, Dice dice) {
    this.book = book;
    this.dice = dice;
  }

  /** The text for one or more themes, in the voice of a branch's customers. */
  String write(List<Theme> themes, Branch branch) {
    Wording wording = new Wording(book, branch.voice(), dice);
    boolean mixed =
        themes.stream().anyMatch(Theme::praise) && !themes.stream().allMatch(Theme::praise);
    if (!mixed && themes.size() > 1 && dice.chance(0.14)) {
      return list(themes, wording);
    }
    if (themes.size() == 1 && dice.chance(0.27)) {
      return wording.brief(themes.get(0));
    }
    List<String> parts = new ArrayList<>();
    if (dice.chance(0.07)) {
      parts.add(wording.phrase("openers"));
    }
    int from = 0;
    while (from < themes.size()) {
      Theme theme = themes.get(from);
      boolean pair = from + 1 < themes.size();
      if (pair && (dice.chance(0.45) || theme.praise() != themes.get(from + 1).praise())) {
        parts.add(joined(theme, themes.get(from + 1), wording));
        from += 2;
      } else {
        parts.add(alone(theme, wording));
        from++;
      }
      if (from == themes.size() && dice.chance(0.16)) {
        parts.add(wording.more(themes.get(from - 1)));
      }
    }
    if (dice.chance(0.05)) {
      parts.add(wording.phrase(themes.stream().allMatch(Theme::praise) ? "thanks" : "closers"));
    }
    return String.join(dice.chance(0.04) ? "\n" : " ", parts);
  }

  /** An answer of praise to the question what could be better. */
  String nothingBut(Theme theme, Branch branch) {
    return new Wording(book, branch.voice(), dice).phraseAround("nothing", theme);
  }

  private String alone(Theme theme, Wording wording) {
    return dice.chance(0.28)
        ? Wording.capitalised(wording.clause(theme)) + "."
        : wording.said(theme);
  }

  private String joined(Theme first, Theme second, Wording wording) {
    String join = dice.pick(first.praise() == second.praise() ? AND : BUT);
    if (first.praise() != second.praise() && !first.praise()) {
      join =
          dice.pick(List.of(", but ", " but ", ". On the plus side, ", ". Still, ", ", mind you "));
    }
    return Wording.capitalised(wording.clause(first)) + join + wording.clause(second) + ".";
  }

  private String list(List<Theme> themes, Wording wording) {
    List<String> items = themes.stream().map(wording::brief).toList();
    return switch (dice.between(1, 5)) {
      case 1 -> items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
      case 2 -> numbered(items);
      case 3 -> String.join(". ", items);
      case 4 -> String.join(" / ", items);
      default -> String.join(", ", items);
    };
  }

  private static String numbered(List<String> items) {
    StringBuilder text = new StringBuilder();
    for (int item = 0; item < items.size(); item++) {
      text.append(item == 0 ? "" : "\n").append(item + 1).append(") ").append(items.get(item));
    }
    return text.toString();
  }
}
