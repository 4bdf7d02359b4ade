package org.earshot.ingest;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A row that says how a case was answered but has no usable text of the customer's: it is no
 * feedback, and yet somebody waits for an answer.
 *
 * @param source see {@link FeedbackColumns#SOURCE}
 * @param line see {@link FeedbackColumns#LINE}
 * @param input see {@link FeedbackColumns#INPUT}
 * @param caseId the case or response; null when the export has none
 * @param customer who waits; null when unknown
 * @param date the day; null when unknown
 * @param score see {@link FeedbackColumns#SCORE}; null when there is none
 * @param segments see {@link FeedbackColumns#SEGMENTS}
 * @param responses see {@link FeedbackColumns#RESPONSES}
 */
public record SilentCase(
    String source,
    int line,
    int input,
    String caseId,
    String customer,
    LocalDate date,
    Double score,
    Map<String, String> segments,
    Map<String, String> responses)
    implements Serializable {

  /** Copies the maps. */
  public SilentCase {
    segments = Collections.unmodifiableMap(new TreeMap<>(segments));
    responses = Collections.unmodifiableMap(new TreeMap<>(responses));
  }
}
