package org.earshot.insight.answer;

import java.time.LocalDate;
import java.util.Map;
import org.earshot.ingest.SilentCase;
import org.earshot.insight.ledger.Entry;

/**
 * What one row says of its case, whether the customer wrote something or not.
 *
 * @param caseKey the same for all rows of a case
 * @param input the position of its input, from 0
 * @param source the file
 * @param line the number of the record in its file
 * @param caseId the case; null when the export has none
 * @param respondent who waits, see {@link Entry#respondent()}
 * @param date the day; null when unknown
 * @param score the score; null when there is none
 * @param segments column to value
 * @param responses how it was answered, by the key of the job file
 * @param spoken whether the customer wrote something
 */
record CaseRow(
    String caseKey,
    int input,
    String source,
    int line,
    String caseId,
    String respondent,
    LocalDate date,
    Double score,
    Map<String, String> segments,
    Map<String, String> responses,
    boolean spoken) {

  static CaseRow of(Entry entry) {
    return new CaseRow(
        key(entry.input(), entry.caseId(), entry.source(), entry.line(), entry.id()),
        entry.input(),
        entry.source(),
        entry.line(),
        entry.caseId(),
        entry.respondent(),
        entry.date(),
        entry.score(),
        entry.segments(),
        entry.responses(),
        true);
  }

  static CaseRow of(SilentCase silent) {
    String key = key(silent.input(), silent.caseId(), silent.source(), silent.line(), "");
    return new CaseRow(
        key,
        silent.input(),
        silent.source(),
        silent.line(),
        silent.caseId(),
        silent.customer() == null ? key : "customer " + silent.customer(),
        silent.date(),
        silent.score(),
        silent.segments(),
        silent.responses(),
        false);
  }

  /** Of one case, or of one row where cases have no name and a row has several texts. */
  private static String key(int input, String caseId, String source, int line, String id) {
    if (caseId != null) {
      return "case " + input + " " + caseId;
    }
    return source.isEmpty() ? "feedback " + id : "row " + source + " " + line;
  }
}
