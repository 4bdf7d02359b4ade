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
    if (first == null) {
      parts.addAll(happened(themes.get(0), branch, wording));
    } else {
      wording.settle("first", DATE.format(first));
      parts.add(wording.phrase("again"));
      parts.add(wording.phraseAround("recap", themes.get(0)));
    }
    for (Theme theme : themes.subList(1, themes.size())) {
      parts.add(besides(theme, wording));
      if (dice.chance(0.15)) {
        parts.add(wording.more(theme));
      }
    }
    if (dice.chance(FAIR)) {
      Theme praised = praised(themes, branch);
      parts.add(wording.phraseAround("fairness", praised));
      ids.add(praised.id());
    }
    if (dice.chance(0.5)) {
      parts.add(wording.phrase("requests"));
    }
    return finished(parts, ids, wording);
  }

  private List<String> happened(Theme theme, Branch branch, Wording wording) {
    List<String> parts = new ArrayList<>();
    boolean story = dice.chance(0.62);
    boolean placed = dice.chance(story ? 0.35 : 0.55);
    if (placed && (!story || branch.business().equals("hotel"))) {
      parts.add(wording.phrase("contexts"));
    }
    parts.add(story ? wording.story(theme) : wording.said(theme));
    if (dice.chance(story ? 0.2 : 0.75)) {
      parts.add(wording.more(theme));
    }
    return parts;
  }

  private String besides(Theme theme, Wording wording) {
    if (theme.after() != null) {
      return dice.chance(0.75) ? wording.after(theme) : wording.said(theme);
    }
    return dice.chance(0.6) ? wording.phraseAround("second", theme) : wording.said(theme);
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
