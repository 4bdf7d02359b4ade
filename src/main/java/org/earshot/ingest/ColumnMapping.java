package org.earshot.ingest;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column of an export holds what. Names are those of the header, compared without regard to
 * case, surrounding space or a byte order mark. Only {@code text} is obligatory.
 *
 * @param id the case or response; null when there is none
 * @param customer who speaks; null when there is none
 * @param date when; null when there is none
 * @param question what was asked, as a column of the export; null when there is none. With several
 *     text columns the header of each is its question
 * @param text the columns of free text, at least one; each filled cell is a feedback of its own
 * @param score the score; null when there is none
 * @param segments columns by which the reader may divide the feedback; may be empty
 * @param problem the known problem that a case is an instance of; null when there is none
 * @param responses how the feedback was answered; may be empty
 */
public record ColumnMapping(
    String id,
    String customer,
    String date,
    String question,
    List<String> text,
    String score,
    List<String> segments,
    String problem,
    Map<ResponseColumn, String> responses)
    implements Serializable {

  /** Copies what it holds. */
  public ColumnMapping {
    text = List.copyOf(text);
    segments = List.copyOf(segments);
    EnumMap<ResponseColumn, String> inOrder = new EnumMap<>(ResponseColumn.class);
    inOrder.putAll(responses);
    responses = inOrder;
  }

  /** A mapping of an export that says neither of known problems nor of answers. */
  public ColumnMapping(
      String id,
      String customer,
      String date,
      String question,
      List<String> text,
      String score,
      List<String> segments) {
    this(id, customer, date, question, text, score, segments, null, Map.of());
  }
}
