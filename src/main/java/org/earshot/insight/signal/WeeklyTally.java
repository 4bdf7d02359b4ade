package org.earshot.insight.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.earshot.insight.ledger.Entry;
import org.threeten.extra.YearWeek;

/**
 * How many respondents there were week by week: in all, by segment, by theme and by theme in a
 * segment. A respondent counts once a week for each, however much they say.
 */
final class WeeklyTally {

  private final List<YearWeek> weeks;
  private final Map<Integer, String> kinds = new TreeMap<>();
  private final Map<Series, Occurrences> counted = new TreeMap<>();
  private final int inputs;
  private final Occurrences none;

  private WeeklyTally(List<YearWeek> weeks, List<Voice> voices) {
    this.weeks = weeks;
    voices.forEach(voice -> kinds.put(voice.entry().input(), voice.entry().kind()));
    this.inputs = 1 + kinds.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    this.none = new Occurrences(inputs);
  }

  /** A dated feedback with what it is sorted by. */
  private record Voice(YearWeek week, String respondent, Entry entry) {

    static final Comparator<Voice> ORDER =
        Comparator.comparing(Voice::week)
            .thenComparing(Voice::respondent)
            .thenComparing(voice -> voice.entry().input())
            .thenComparing(voice -> voice.entry().id());

    boolean sameWeekAndRespondent(Voice other) {
      return week.equals(other.week) && respondent.equals(other.respondent);
    }
  }

  /**
   * Counts.
   *
   * @param entries feedback in any order; what is not dated or later is passed over
   * @param last the last week to look at
   * @param columns the segments to tell apart
   * @param themes which themes to count
   */
  static WeeklyTally of(
      Collection<Entry> entries, YearWeek last, Set<String> columns, Predicate<String> themes) {
    List<Voice> voices =
        entries.stream()
            .filter(entry -> entry.date() != null)
            .map(entry -> new Voice(entry.week(), entry.respondent(), entry))
            .filter(voice -> !voice.week().isAfter(last))
            .sorted(Voice.ORDER)
            .toList();
    List<YearWeek> weeks = new ArrayList<>();
    if (!voices.isEmpty()) {
      for (YearWeek week = voices.get(0).week(); !week.isAfter(last); week = week.plusWeeks(1)) {
        weeks.add(week);
      }
    }
    WeeklyTally tally = new WeeklyTally(List.copyOf(weeks), voices);
    tally.count(voices, columns, themes);
    return tally;
  }

  private void count(List<Voice> voices, Set<String> columns, Predicate<String> themes) {
    Set<Series> already = new HashSet<>();
    Set<Series> alreadyInInput = new HashSet<>();
    Voice before = null;
    int week = 0;
    for (Voice voice : voices) {
      while (!weeks.get(week).equals(voice.week())) {
        week++;
      }
      boolean again = before != null && voice.sameWeekAndRespondent(before);
      if (!again) {
        already.clear();
      }
      if (!again || before.entry().input() != voice.entry().input()) {
        alreadyInInput.clear();
      }
      before = voice;
      add(Series.everybody(), voice.entry(), columns, alreadyInInput, week);
      for (String theme : voice.entry().themeIds()) {
        if (themes.test(theme)) {
          add(Series.theme(theme), voice.entry(), columns, already, week);
        }
      }
    }
  }

  private void add(Series series, Entry entry, Set<String> columns, Set<Series> already, int week) {
    once(series, entry.input(), already, week);
    for (String column : columns) {
      String value = entry.segments().get(column);
      if (value != null) {
        once(series.in(column, value), entry.input(), already, week);
      }
    }
  }

  private void once(Series series, int input, Set<Series> already, int week) {
    if (already.add(series)) {
      counted.computeIfAbsent(series, s -> new Occurrences(inputs)).add(week, input);
    }
  }

  /** The weeks from the first with feedback to the last looked at. */
  List<YearWeek> weeks() {
    return weeks;
  }

  /** The kind of feedback by input. */
  Map<Integer, String> kinds() {
    return kinds;
  }

  /** How many inputs there may be: one more than the highest. */
  int inputs() {
    return inputs;
  }

  /** The first week with a respondent; null when there is none. */
  YearWeek firstSeen(Series series) {
    Series held =
        series.isTotal() ? Series.everybody().in(series.column(), series.value()) : series;
    return counted.containsKey(held) ? weeks.get(counted.get(held).first()) : null;
  }

  /** The first week in which an input has feedback. */
  int firstWeek(int input) {
    return of(Series.everybody()).first(input);
  }

  /** All that was counted, in order; the totals of kinds are not among them. */
  Collection<Series> series() {
    return counted.keySet();
  }

  /** Where and when something was counted. */
  Occurrences of(Series series) {
    return counted.getOrDefault(series, none);
  }
}
