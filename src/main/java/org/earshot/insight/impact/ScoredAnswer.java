package org.earshot.insight.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.earshot.insight.ledger.Entry;

/**
 * All that one customer said to one score: the answers to several questions of a survey are one,
 * because the score was given once.
 *
 * @param customer who gave it
 * @param score the score on its own scale
 * @param themeIds every theme that was spoken of
 * @param circumstances what else is known of it, by which answers are alike or not
 */
record ScoredAnswer(
    String customer,
    double score,
    SortedSet<String> themeIds,
    SortedSet<Circumstance> circumstances) {

  /**
   * Something known of an answer.
   *
   * @param kind what it is, such as "Branch" or "question"
   * @param value which it is, such as "Harbour"
   */
  record Circumstance(String kind, String value) implements Comparable<Circumstance> {

    @Override
    public int compareTo(Circumstance other) {
      int byKind = kind.compareTo(other.kind);
      return byKind == 0 ? value.compareTo(other.value) : byKind;
    }
  }

  private record Key(int input, String customer, LocalDate date, double score) {}

  /** The scored answers among some entries, in the order in which the entries begin them. */
  static List<ScoredAnswer> of(List<Entry> entries, List<String> sources) {
    Map<Key, Integer> places = new HashMap<>();
    List<ScoredAnswer> answers = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.score() == null) {
        continue;
      }
      Key key = new Key(entry.input(), entry.respondent(), entry.date(), entry.score());
      int place = places.computeIfAbsent(key, absent -> answers.size());
      if (place == answers.size()) {
        answers.add(
            new ScoredAnswer(entry.respondent(), entry.score(), new TreeSet<>(), new TreeSet<>()));
      }
      answers.get(place).add(entry, sources);
    }
    return answers;
  }

  private void add(Entry entry, List<String> sources) {
    themeIds.addAll(entry.themeIds());
    Map<String, String> known = new TreeMap<>(entry.segments());
    known.put("source", sources.get(entry.input()));
    known.put("kind of export", entry.kind());
    if (entry.question() != null) {
      known.put("question", entry.question());
    }
    known.forEach((kind, value) -> circumstances.add(new Circumstance(kind, value)));
  }
}
