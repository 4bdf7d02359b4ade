package org.earshot.insight.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earshot.insight.ledger.Entry;
import org.threeten.extra.YearWeek;

/**
 * A score that a customer gave once: one person's same score on one day in one export, however many
 * questions stand beside it.
 *
 * @param respondent who gave it
 * @param date when; null when unknown
 * @param score the score on its own scale
 * @param questions the questions that it stands beside
 * @param segments for every segment's column, its values; nearly always one
 */
record Answer(
    String respondent,
    LocalDate date,
    double score,
    SortedSet<String> questions,
    Map<String, SortedSet<String>> segments) {

  /** The answers behind the entries of one input, in the order of the entries. */
  static List<Answer> of(Collection<Entry> entries) {
    Map<List<Object>, Answer> answers = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.score() != null) {
        // Undated answers of one customer cannot be told apart but by their case.
        Object when = entry.date() == null ? String.valueOf(entry.caseId()) : entry.date();
        Answer answer =
            answers.computeIfAbsent(
                List.of(entry.respondent(), when, entry.score()),
                key ->
                    new Answer(
                        entry.respondent(),
                        entry.date(),
                        entry.score(),
                        new TreeSet<>(),
                        new TreeMap<>()));
        if (entry.question() != null) {
          answer.questions.add(entry.question());
        }
        entry
            .segments()
            .forEach(
                (segment, value) ->
                    answer.segments.computeIfAbsent(segment, s -> new TreeSet<>()).add(value));
      }
    }
    return new ArrayList<>(answers.values());
  }

  /** The ISO week; null when undated. */
  YearWeek week() {
    return date == null ? null : YearWeek.from(date);
  }
}
