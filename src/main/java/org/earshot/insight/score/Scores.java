package org.earshot.insight.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.ingest.ExportSource;
import org.earshot.ingest.ExportTitles;
import org.earshot.insight.ledger.Entry;

/** Computes how customers score, one input after the other. */
public final class Scores {

  private Scores() {}

  /**
   * The scores of a run.
   *
   * @param entries all feedback
   * @param inputs the job's inputs
   * @param missing how many feedback of each input have a code for "don't know" instead of a score,
   *     by the position of the input
   * @param asOf the last day the run looks at; null when nothing is dated
   */
  public static ScoreFindings of(
      List<Entry> entries, List<ExportSource> inputs, Map<Integer, Long> missing, LocalDate asOf) {
    Map<Integer, List<Entry>> byInput = new TreeMap<>();
    entries.forEach(
        entry -> byInput.computeIfAbsent(entry.input(), i -> new ArrayList<>()).add(entry));
    List<String> titles = ExportTitles.of(inputs);
    List<ScoreFinding> sources = new ArrayList<>();
    List<ScoreReading> readings = new ArrayList<>();
    List<ScoreWeek> weeks = new ArrayList<>();
    byInput.forEach(
        (input, own) -> {
          List<Answer> answers = Answer.of(own);
          if (!answers.isEmpty()) {
            SourceScores scores =
                new SourceScores(
                    input, titles.get(input), Measured.of(inputs.get(input)), answers, asOf);
            sources.add(scores.finding(missing.getOrDefault(input, 0L)));
            readings.addAll(scores.readings());
            weeks.addAll(scores.weeks());
          }
        });
    return new ScoreFindings(sources, readings, weeks);
  }
}
