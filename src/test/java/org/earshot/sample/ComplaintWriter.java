package org.earshot.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a complaint into words: a few sentences to a short letter. */
final class ComplaintWriter {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final double WITH_SECRET = 0.13;
  private static final double FAIR = 0.1;

  private final SentenceBook book;
  private final Handwriting hand;
  private final Secrets secrets;
  private final Dice dice;

  ComplaintWriter(SentenceBook book, Dice dice) {
    this.book = book;
    this.dice = dice;
    this.hand = new Handwriting(dice);
    this.secrets = new Secrets(dice);
  }

  /**
   * The narrative of a case.
   *
   * @param themes what is complained of, the main thing first
   * @param first the day of the customer's earlier complaint; null for the first
   */
  Comment write(List<Theme> themes, Branch branch, LocalDate opened, LocalDate first) {
    Wording wording = new Wording(book, branch.voice(), dice);
    wording.settle("date", DATE.format(opened.minusDays(dice.between(2, 19))));
    wording.settle("order", "GQ-" + dice.between(40100, 58999));
    List<String> ids = new ArrayList<>(themes.stream().map(Theme::id).toList());
    List<String> parts = new ArrayList<>();
    if (first != null) {
      wording.settle("first", DATE.format(first));
      parts.add(wording.phrase("again"));
    } else if (dice.chance(0.5)) {
      parts.add(wording.phrase("contexts"));
    }
    for (int at = 0; at < themes.size(); at++) {
      parts.add(wording.said(themes.get(at)));
      if (dice.chance(at == 0 ? 0.65 : 0.15)) {
        parts.add(wording.more(themes.get(at)));
      }
    }
    if (dice.chance(FAIR)) {
      Theme praised = praised(themes, branch);
      wording.settle("praise", wording.clause(praised));
      parts.add(wording.phrase("fairness"));
      ids.add(praised.id());
    }
    if (dice.chance(0.5)) {
      parts.add(wording.phrase("requests"));
    }
    return finished(parts, ids, wording);
  }

  private Comment finished(List<String> parts, List<String> ids, Wording wording) {
    boolean letter = dice.chance(0.22);
    String body = hand.careful(String.join(" ", parts));
    if (letter) {
      body = wording.phrase("greetings") + (dice.chance(0.7) ? "\n\n" : " ") + body;
    }
    List<Comment.Secret> told = List.of();
    if (dice.chance(WITH_SECRET)) {
      Comment.Secret secret = secrets.draw();
      wording.settle("value", secret.value());
      body += " " + wording.phrase(secret.kind());
      told = List.of(secret);
    }
    if (letter && dice.chance(0.8)) {
      body += "\n\n" + wording.phrase("signatures");
    }
    return new Comment(body, List.copyOf(ids), told);
  }

  private Theme praised(List<Theme> themes, Branch branch) {
    List<Theme> possible =
        book.themes().stream()
            .filter(theme -> theme.praise() && theme.rate(branch) > 0)
            .filter(theme -> !theme.id().equals("all-would-return"))
            .filter(theme -> themes.stream().noneMatch(theme::clashesWith))
            .toList();
    return dice.pick(possible);
  }
}
