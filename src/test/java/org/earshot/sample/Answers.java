package org.earshot.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * What a customer wrote under the two questions of a survey.
 *
 * @param good under "What was good?"
 * @param better under "What could we do better?"
 */
record Answers(Comment good, Comment better) {

  /** Writes the answers to one survey tool's questions. */
  static final class Writer {

    private static final double MIXED = 0.12;
    private static final double ONLY_PRAISE = 0.12;
    private static final double WITH_SECRET = 0.012;

    private final CommentWriter comments;
    private final Handwriting hand;
    private final Secrets secrets;
    private final SentenceBook book;
    private final Dice dice;
    private final List<String> silences;

    /**
     * A writer; {@code silences} are what people leave instead of an answer, likelier ones often.
     */
    Writer(SentenceBook book, Dice dice, List<String> silences) {
      this.book = book;
      this.dice = dice;
      this.silences = silences;
      this.comments = new CommentWriter(book, dice);
      this.hand = new Handwriting(dice);
      this.secrets = new Secrets(dice);
    }

    Answers write(Visit visit) {
      List<Theme> good = new ArrayList<>(visit.good());
      List<Theme> better = new ArrayList<>(visit.bad());
      if (!good.isEmpty() && !better.isEmpty() && dice.chance(MIXED)) {
        good.add(better.remove(0));
      } else if (good.size() > 1 && better.isEmpty() && dice.chance(ONLY_PRAISE)) {
        better.add(good.remove(0));
      }
      return new Answers(
          answer(good, visit.branch(), ""),
          answer(better, visit.branch(), nothingBut(better, visit.branch())));
    }

    /** Praise where something better was asked for; empty when there is none. */
    private String nothingBut(List<Theme> better, Branch branch) {
      boolean praise = better.size() == 1 && better.get(0).praise() && dice.chance(0.7);
      return praise ? comments.nothingBut(better.get(0), branch) : "";
    }

    private Comment answer(List<Theme> themes, Branch branch, String given) {
      if (themes.isEmpty()) {
        return Comment.silent(dice.pick(silences));
      }
      String clean = given.isEmpty() ? comments.write(themes, branch) : given;
      String text = hand.spoilt(clean, themes.stream().allMatch(Theme::praise));
      List<String> ids = themes.stream().map(Theme::id).toList();
      if (!dice.chance(WITH_SECRET)) {
        return new Comment(text, ids, List.of());
      }
      Comment.Secret secret = secrets.draw();
      Wording wording = new Wording(book, branch.voice(), dice);
      wording.settle("value", secret.value());
      return new Comment(text + " " + wording.phrase(secret.kind()), ids, List.of(secret));
    }
  }
}
