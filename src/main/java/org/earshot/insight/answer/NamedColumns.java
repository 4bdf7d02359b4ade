package org.earshot.insight.answer;

import java.util.EnumSet;
import java.util.Set;
import org.earshot.ingest.ResponseColumn;

/** Which columns of answers an input names, and what can be told from them. */
final class NamedColumns {

  private final Set<ResponseColumn> columns = EnumSet.noneOf(ResponseColumn.class);

  NamedColumns(Set<ResponseColumn> columns) {
    this.columns.addAll(columns);
  }

  boolean has(ResponseColumn column) {
    return columns.contains(column);
  }

  /** Whether it can be told if a case was answered. */
  boolean tellsAnswers() {
    return tellsClosing() || has(ResponseColumn.ANSWERED) || has(ResponseColumn.TIMELY);
  }

  /** Whether it can be told if a case is closed. */
  boolean tellsClosing() {
    return has(ResponseColumn.CLOSED) || has(ResponseColumn.OUTCOME);
  }

  /** Whether it can be told how long a case waited. */
  boolean tellsDays() {
    return has(ResponseColumn.ANSWERED) || has(ResponseColumn.CLOSED);
  }

  /** Whether it can be told if a case was answered in time. */
  boolean tellsPunctuality() {
    return has(ResponseColumn.TIMELY) || (has(ResponseColumn.PROMISED) && tellsDays());
  }
}
