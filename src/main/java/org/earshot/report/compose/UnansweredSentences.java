package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.answer.CaseCounts;
import org.earshot.insight.answer.InputAnswers;
import org.earshot.insight.answer.WaitingCase;
import org.earshot.report.blocks.Sentences.Sentence;

/** Who got no answer, in words. */
final class UnansweredSentences {

  private UnansweredSentences() {}

  static List<Sentence> all(Findings findings) {
    List<Sentence> sentences = new ArrayList<>();
    for (InputAnswers input : findings.answers().inputs()) {
      CaseCounts counts = input.counts();
      if (input.tells().answers()) {
        sentences.add(unanswered(input));
        if (counts.contactWanted() > 0) {
          sentences.add(contact(counts));
        }
        if (counts.detractors() > 0) {
          sentences.add(detractors(counts));
        }
      }
    }
    if (sentences.isEmpty()) {
      sentences.add(
          new Sentence(
              "Answers",
              "No input of the job names a column that says whether feedback was answered"
                  + " (responses in the job file), so this cannot be told.",
              null));
    }
    return sentences;
  }

  /** How much of an input has no answer, and how long the oldest has waited. */
  static Sentence unanswered(InputAnswers input) {
    CaseCounts counts = input.counts();
    if (counts.unanswered() == 0) {
      return new Sentence(
          "Unanswered",
          "Every one of "
              + Wording.plural(counts.received(), "case", "cases")
              + " in "
              + CaseTables.name(input)
              + " has an answer.",
          Places.UNANSWERED_TABLE);
    }
    StringBuilder text =
        new StringBuilder(Wording.count(counts.unanswered()))
            .append(" of ")
            .append(Wording.plural(counts.received(), "case", "cases"))
            .append(" in ")
            .append(CaseTables.name(input))
            .append(counts.unanswered() == 1 ? " has" : " have")
            .append(" no answer, ")
            .append(Wording.share(counts.unansweredShare()));
    if (input.tells().punctuality()) {
      text.append("; ")
          .append(Wording.count(counts.overdue()))
          .append(counts.overdue() == 1 ? " is" : " are")
          .append(" overdue");
    }
    WaitingCase oldest = input.oldestUnanswered().get(0);
    if (oldest.days() != null) {
      text.append("; the oldest has waited ").append(HandlingSentences.days(oldest.days()));
    }
    return new Sentence("Unanswered", text.append(".").toString(), Places.UNANSWERED_TABLE);
  }

  private static Sentence contact(CaseCounts counts) {
    return new Sentence(
        "Asked for contact",
        Wording.plural(counts.contactWanted(), "customer", "customers")
            + " asked to be contacted; "
            + Wording.count(counts.contactUnanswered())
            + " of them, "
            + Wording.share(counts.contactUnansweredShare())
            + ", heard nothing so far.",
        Places.OLDEST_UNANSWERED);
  }

  private static Sentence detractors(CaseCounts counts) {
    return new Sentence(
        "Worst scores",
        "Of "
            + Wording.plural(counts.detractors(), "customer", "customers")
            + " with one of the worst scores, "
            + Wording.count(counts.detractorsUnanswered())
            + " heard nothing, "
            + Wording.share(counts.detractorsUnansweredShare())
            + ".",
        Places.OLDEST_UNANSWERED);
  }
}
