package org.earshot.insight.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.earshot.ingest.ScoreKind;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.SmallNumbers;
import org.earshot.statistics.SmallNumbers.Telling;
import org.threeten.extra.YearWeek;

/** The scores of one input. */
final class SourceScores {

  private final int input;
  private final String source;
  private final Measured measured;
  private final List<Answer> answers;
  private final LocalDate asOf;
  private final Comparison comparison;

  SourceScores(int input, String source, Measured measured, List<Answer> answers, LocalDate asOf) {
    this.input = input;
    this.source = source;
    this.measured = measured;
    this.answers = answers;
    this.asOf = asOf;
    this.comparison = Comparison.of(answers, asOf);
  }

  /** All answers together. */
  ScoreFinding finding(long missing) {
    ScoreTally all = tally(answer -> true);
    List<ScoreFinding.ScoreCount> distribution =
        all.scores().entrySet().stream()
            .sorted(
                measured.lowIsBest()
                    ? Map.Entry.<Double, Long>comparingByKey().reversed()
                    : Map.Entry.comparingByKey())
            .map(entry -> new ScoreFinding.ScoreCount(entry.getKey(), entry.getValue()))
            .toList();
    return new ScoreFinding(
        input,
        source,
        measured.kind(),
        measured.words(),
        measured.lowIsBest(),
        all.estimate(ScoreKind.MEAN),
        distribution,
        missing);
  }

  /** The readings of all answers, of each question, and of each value of each segment. */
  List<ScoreReading> readings() {
    List<ScoreReading> readings = new ArrayList<>();
    add(readings, null, null, null, answer -> true);
    SortedSet<String> questions = new TreeSet<>();
    Map<String, SortedSet<String>> segments = new TreeMap<>();
    for (Answer answer : answers) {
      questions.addAll(answer.questions());
      answer
          .segments()
          .forEach(
              (segment, values) ->
                  segments.computeIfAbsent(segment, s -> new TreeSet<>()).addAll(values));
    }
    if (questions.size() > 1) {
      for (String question : questions) {
        add(readings, question, null, null, answer -> answer.questions().contains(question));
      }
    }
    segments.forEach((segment, values) -> addSegment(readings, segment, values));
    return readings;
  }

  private void addSegment(List<ScoreReading> readings, String segment, SortedSet<String> values) {
    Map<String, List<Answer>> byValue = new TreeMap<>();
    for (Answer answer : answers) {
      for (String value : answer.segments().getOrDefault(segment, new TreeSet<>())) {
        byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(answer);
      }
    }
    List<ScoreTally> tallies =
        values.stream().map(value -> tally(byValue.get(value), answer -> true)).toList();
    boolean[] hidden =
        SmallNumbers.hidden(tallies.stream().mapToLong(ScoreTally::customers).toArray());
    int at = 0;
    for (String value : values) {
      addAll(readings, null, segment, value, byValue.get(value), hidden[at++]);
    }
  }

  private void add(
      List<ScoreReading> readings,
      String question,
      String segment,
      String value,
      Predicate<Answer> which) {
    List<Answer> some = answers.stream().filter(which).toList();
    boolean hidden = SmallNumbers.of(tally(some, answer -> true).customers()) == Telling.HIDDEN;
    addAll(readings, question, segment, value, some, hidden);
  }

  private void addAll(
      List<ScoreReading> readings,
      String question,
      String segment,
      String value,
      List<Answer> some,
      boolean hidden) {
    ScoreTally all = tally(some, answer -> true);
    ScoreTally recent = tally(some, comparison::recent);
    ScoreTally earlier = tally(some, comparison::earlier);
    boolean compared =
        !hidden
            && SmallNumbers.of(recent.customers()) != Telling.HIDDEN
            && SmallNumbers.of(earlier.customers()) != Telling.HIDDEN;
    for (ScoreKind measure : measures()) {
      Estimate change = compared ? recent.minus(earlier, measure) : null;
      readings.add(
          new ScoreReading(
              input,
              source,
              question,
              segment,
              value,
              measure,
              hidden ? null : all.estimate(measure),
              all.customers(),
              hidden ? Telling.HIDDEN : SmallNumbers.of(all.customers()),
              change,
              shift(change, measure)));
    }
  }

  /** What the scores become, and their mean. */
  private Set<ScoreKind> measures() {
    Set<ScoreKind> measures = new LinkedHashSet<>();
    measures.add(measured.kind());
    if (measured.kind() == ScoreKind.NPS || measured.kind() == ScoreKind.CSAT) {
      measures.add(ScoreKind.MEAN);
    }
    return measures;
  }

  private Shift shift(Estimate change, ScoreKind measure) {
    if (change == null || !change.hasInterval()) {
      return Shift.NOT_COMPARED;
    }
    if (!change.excludes(0)) {
      return Shift.NO_EVIDENCE;
    }
    Shift rise = measured.rise(measure);
    Shift fall = rise == Shift.BETTER ? Shift.WORSE : Shift.BETTER;
    return change.value() > 0 ? rise : fall;
  }

  /** Every week from the first to the last. */
  List<ScoreWeek> weeks() {
    Map<YearWeek, ScoreTally> tallies = new TreeMap<>();
    for (Answer answer : answers) {
      if (answer.week() != null) {
        tallies.computeIfAbsent(answer.week(), week -> new ScoreTally(measured)).add(answer);
      }
    }
    List<ScoreWeek> weeks = new ArrayList<>();
    YearWeek last = null;
    for (Map.Entry<YearWeek, ScoreTally> one : tallies.entrySet()) {
      for (YearWeek gap = last == null ? one.getKey() : last.plusWeeks(1);
          gap.isBefore(one.getKey());
          gap = gap.plusWeeks(1)) {
        weeks.add(new ScoreWeek(input, gap, null, Comparison.isComplete(gap, asOf)));
      }
      last = one.getKey();
      ScoreTally tally = one.getValue();
      weeks.add(
          new ScoreWeek(
              input,
              last,
              SmallNumbers.of(tally.customers()) == Telling.HIDDEN
                  ? null
                  : tally.estimate(measured.kind()),
              Comparison.isComplete(last, asOf)));
    }
    return weeks;
  }

  private ScoreTally tally(Predicate<Answer> which) {
    return tally(answers, which);
  }

  private ScoreTally tally(List<Answer> some, Predicate<Answer> which) {
    ScoreTally tally = new ScoreTally(measured);
    some.stream().filter(which).forEach(tally::add);
    return tally;
  }
}
