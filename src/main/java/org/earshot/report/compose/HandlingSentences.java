package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.answer.CaseCounts;
import org.earshot.insight.answer.InputAnswers;
import org.earshot.insight.answer.Waiting;
import org.earshot.report.blocks.Sentences.Sentence;

/** How cases were handled, in words; a sentence to each thing that the exports tell. */
final class HandlingSentences {

  private HandlingSentences() {}

  static List<Sentence> all(List<InputAnswers> inputs) {
    List<Sentence> sentences = new ArrayList<>();
    for (InputAnswers input : inputs) {
      sentences.add(received(input));
      if (input.tells().punctuality()) {
        sentences.add(inTime(input));
      }
      if (input.tells().days() && input.waiting().n() > 0) {
        sentences.add(waited(input));
      }
      if (input.tells().reopening()) {
        sentences.add(reopened(input));
      }
    }
    return sentences;
  }

  private static Sentence received(InputAnswers input) {
    CaseCounts counts = input.counts();
    StringBuilder text =
        new StringBuilder(CaseTables.name(input))
            .append(" has ")
            .append(Wording.plural(counts.received(), "case", "cases"));
    if (input.silent() > 0) {
      text.append(", ")
          .append(Wording.count(input.silent()))
          .append(" of them without words of the customer's");
    }
    if (input.tells().closing()) {
      text.append("; ")
          .append(Wording.count(counts.closed()))
          .append(counts.closed() == 1 ? " is closed and " : " are closed and ")
          .append(Wording.count(counts.open()))
          .append(" open");
    }
    text.append(".");
    if (input.later() > 0) {
      text.append(" ")
          .append(Wording.plural(input.later(), "case that came in", "cases that came in"))
          .append(" after the last day ")
          .append(input.later() == 1 ? "is" : "are")
          .append(" left out.");
    }
    if (input.ahead() > 0) {
      text.append(" What is dated after the last day (")
          .append(Wording.plural(input.ahead(), "day", "days"))
          .append(") has not happened yet.");
    }
    return new Sentence("Received", text.toString(), Places.CASE_TABLE);
  }

  private static Sentence inTime(InputAnswers input) {
    CaseCounts counts = input.counts();
    if (counts.due() == 0) {
      return new Sentence("In time", "No answer is due yet.", Places.CASE_TABLE);
    }
    return new Sentence(
        "In time",
        Wording.share(counts.inTimeShare())
            + " of "
            + Wording.plural(counts.due(), "case that is due was", "cases that are due were")
            + " answered in time; "
            + Wording.count(counts.late())
            + (counts.late() == 1 ? " was" : " were")
            + " answered late and "
            + Wording.count(counts.overdue())
            + (counts.overdue() == 1 ? " is" : " are")
            + " overdue without an answer.",
        Places.CASE_TABLE);
  }

  private static Sentence waited(InputAnswers input) {
    Waiting waiting = input.waiting();
    String end = input.tells().untilClosing() ? "are closed" : "have an answer";
    String text =
        Double.isFinite(waiting.median().value())
            ? "Half of the cases " + end + " within " + days(waiting.median().value())
            : "Fewer than half of the cases " + end;
    text +=
        Double.isFinite(waiting.nineTenths())
            ? ", nine in ten within " + days(waiting.nineTenths()) + "."
            : "; nine in ten is not reached.";
    return new Sentence("Waiting", text, Places.CASE_TABLE);
  }

  static String days(double days) {
    return Wording.plural(Math.round(days), "day", "days");
  }

  private static Sentence reopened(InputAnswers input) {
    CaseCounts counts = input.counts();
    return new Sentence(
        "Reopened",
        Wording.plural(counts.reopened(), "case was", "cases were")
            + " opened again, "
            + Wording.share(counts.reopenedShare())
            + " of all.",
        Places.CASE_TABLE);
  }
}
