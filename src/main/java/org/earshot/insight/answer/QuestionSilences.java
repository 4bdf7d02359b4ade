package org.earshot.insight.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.QuestionTally;
import org.earshot.statistics.Proportion;
import org.earshot.statistics.SmallNumbers;

/** The questions that customers leave empty, in all and by segment. */
final class QuestionSilences {

  private QuestionSilences() {}

  private record Part(int input, String question, String segment) {}

  /** In the order of the tallies; segment values of few answers are told together. */
  static List<QuestionSilence> of(List<QuestionTally> tallies, List<ExportSource> inputs) {
    Map<Part, List<QuestionTally>> parts = new LinkedHashMap<>();
    for (QuestionTally tally : tallies) {
      Part part = new Part(tally.input(), tally.question(), tally.segment());
      parts.computeIfAbsent(part, absent -> new ArrayList<>()).add(tally);
    }
    List<QuestionSilence> silences = new ArrayList<>();
    parts.forEach((part, cells) -> silences.addAll(shown(cells, inputs.get(part.input()).path())));
    return silences;
  }

  private static List<QuestionSilence> shown(List<QuestionTally> cells, String path) {
    boolean[] hidden =
        SmallNumbers.hidden(cells.stream().mapToLong(QuestionTally::asked).toArray());
    List<QuestionSilence> shown = new ArrayList<>();
    long usable = 0;
    long blank = 0;
    long placeholder = 0;
    for (int i = 0; i < hidden.length; i++) {
      QuestionTally cell = cells.get(i);
      if (hidden[i]) {
        usable += cell.usable();
        blank += cell.blank();
        placeholder += cell.placeholder();
      } else {
        shown.add(silence(cell, path));
      }
    }
    QuestionTally first = cells.get(0);
    QuestionTally few =
        new QuestionTally(
            first.input(), first.question(), first.segment(), null, usable, blank, placeholder);
    if (few.asked() >= SmallNumbers.FEWEST_TO_SHOW) {
      shown.add(silence(few, path));
    }
    return shown;
  }

  private static QuestionSilence silence(QuestionTally tally, String path) {
    long silent = tally.blank() + tally.placeholder();
    return new QuestionSilence(
        path,
        tally.question(),
        tally.segment(),
        tally.value(),
        tally.asked(),
        tally.blank(),
        tally.placeholder(),
        new Proportion(silent, tally.asked()).estimate());
  }
}
