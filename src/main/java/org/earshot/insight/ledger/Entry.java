package org.earshot.insight.ledger;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threeten.extra.YearWeek;

/**
 * A feedback in the ledger: its facts, without its words.
 *
 * @param id the feedback's id
 * @param input the position of its export in the job's inputs, from 0
 * @param kind the word for what sort of export it is from
 * @param caseId the case or response; null when the export has none
 * @param customer who speaks; null when unknown
 * @param date the day; null when unknown
 * @param question what was asked; null when unknown
 * @param score the score on its own scale and direction; null when there is none
 * @param segments column to value; a column without a value is left out
 * @param problem the known problem that the case is an instance of; null when there is none
 * @param responses how it was answered, by the key of the job file; days in ISO form
 * @param mentions its mentions, from the first to the last
 * @param themeIds its themes, the one with most mentions first
 * @param source the file, by name
 * @param line the number of the record in its file, the first data record being 1
 */
public record Entry(
    String id,
    int input,
    String kind,
    String caseId,
    String customer,
    LocalDate date,
    String question,
    Double score,
    Map<String, String> segments,
    String problem,
    Map<String, String> responses,
    List<Spoken> mentions,
    List<String> themeIds,
    String source,
    int line)
    implements Serializable {

  /** Copies what it holds. */
  public Entry {
    segments = SortedFacts.of(segments);
    responses = SortedFacts.of(responses);
    mentions = List.copyOf(mentions);
    themeIds = List.copyOf(themeIds);
  }

  /** A feedback of which it does not matter where it stands. */
  public Entry(
      String id,
      int input,
      String kind,
      String caseId,
      String customer,
      LocalDate date,
      String question,
      Double score,
      Map<String, String> segments,
      String problem,
      Map<String, String> responses,
      List<Spoken> mentions,
      List<String> themeIds) {
    this(
        id, input, kind, caseId, customer, date, question, score, segments, problem, responses,
        mentions, themeIds, "", 0);
  }

  /** The ISO week of the feedback; null when it is not dated. */
  public YearWeek week() {
    return date == null ? null : YearWeek.from(date);
  }

  /**
   * Who answered, so that several answers of one person count once: the customer, else the case of
   * this export, else the feedback alone.
   */
  public String respondent() {
    if (customer != null) {
      return "customer " + customer;
    }
    return caseId == null ? "feedback " + id : "case " + input + " " + caseId;
  }

  /** The same as if it did not speak of some themes. */
  public Entry without(Set<String> themes) {
    if (themeIds.stream().noneMatch(themes::contains)) {
      return this;
    }
    return new Entry(
        id,
        input,
        kind,
        caseId,
        customer,
        date,
        question,
        score,
        segments,
        problem,
        responses,
        mentions.stream()
            .filter(spoken -> spoken.themeId() == null || !themes.contains(spoken.themeId()))
            .toList(),
        themeIds.stream().filter(theme -> !themes.contains(theme)).toList(),
        source,
        line);
  }

  /** Whether any of its mentions is of a theme. */
  public boolean speaksOf(String themeId) {
    return themeIds.contains(themeId);
  }
}
