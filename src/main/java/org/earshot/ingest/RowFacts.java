package org.earshot.ingest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.store.Sha256;

/**
 * What a record says beside its free text.
 *
 * @param caseId the case or response; null when there is none
 * @param customer who speaks; null when unknown
 * @param dateCell the date as it is written; empty when the export has none
 * @param date the date; null when there is none or it fits no pattern
 * @param question what was asked, by a column of its own; null when there is none
 * @param score the score
 * @param segments column name to value, in the job's order; empty values are left out
 * @param problem the known problem; null when there is none
 * @param responses see {@link FeedbackColumns#RESPONSES}
 */
record RowFacts(
    String caseId,
    String customer,
    String dateCell,
    LocalDate date,
    String question,
    ScoreReader.Score score,
    Map<String, String> segments,
    String problem,
    Map<String, String> responses) {

  /** Whether a date is written. */
  boolean dateFilled() {
    return !CellText.isBlank(dateCell);
  }

  /** Whether a date is written that fits no pattern. */
  boolean dateUnreadable() {
    return dateFilled() && date == null;
  }

  /**
   * The digits of what makes a feedback the same as another. With a case id these are the kind, the
   * case, what was asked and the text; without one also who said it, when, with which score and in
   * which segments. How it was answered has no part in it: that changes while the feedback stays.
   *
   * @param kind what sort of export it is
   * @param column the text column
   * @param asked what was asked; null when unknown
   * @param text the text as it stands
   */
  String key(FeedbackKind kind, String column, String asked, String text) {
    Sha256 key =
        new Sha256()
            .field(kind.word())
            .field(caseId)
            .field(CellText.folded(column))
            .field(asked)
            .field(CellText.composed(text));
    return caseId == null ? addFacts(key).digits() : key.digits();
  }

  /** The digits of everything that may differ between rows that are the same. */
  String content(String text) {
    Sha256 content = addFacts(new Sha256().field(text));
    // What an export without these columns says keeps its digits.
    if (problem != null) {
      content.field("problem").field(problem);
    }
    responses.forEach((name, value) -> content.field(name).field(value));
    return content.digits();
  }

  /**
   * How far the answering has come, as words that sort: of the same case the greatest is the
   * latest. A case that was opened again has come farther than before; then the latest day counts,
   * then how much is known.
   */
  String answerState() {
    if (responses.isEmpty()) {
      return "";
    }
    String reopened = responses.get(ResponseColumn.REOPENED.key());
    boolean again = reopened != null && Boolean.TRUE.equals(YesNo.read(reopened));
    String day =
        Stream.of(ResponseColumn.ANSWERED, ResponseColumn.CLOSED)
            .map(column -> responses.getOrDefault(column.key(), ""))
            .filter(words -> DatePattern.ISO.read(words) != null)
            .max(Comparator.naturalOrder())
            .orElse("");
    return String.format(Locale.ROOT, "%d %10s %d", again ? 1 : 0, day, responses.size());
  }

  private Sha256 addFacts(Sha256 facts) {
    facts
        .field(customer)
        .field(date == null ? null : date.toString())
        .field(score.value() == null ? null : score.value().toString());
    segments.forEach((name, value) -> facts.field(name).field(value));
    return facts;
  }
}
