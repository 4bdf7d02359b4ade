package org.earshot.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the mapped columns stand in a file, from 0; -1 for a column that the job does not name.
 *
 * @param id the case or response
 * @param customer who speaks
 * @param date when
 * @param question what was asked
 * @param text the free text, in the job's order
 * @param score the score
 * @param segments the segments, in the job's order
 * @param problem the known problem
 * @param responses how the feedback was answered
 */
record ColumnPositions(
    int id,
    int customer,
    int date,
    int question,
    List<Integer> text,
    int score,
    List<Integer> segments,
    int problem,
    Map<ResponseColumn, Integer> responses) {

  /** The positions in a header that holds every mapped column. */
  static ColumnPositions in(List<String> header, ColumnMapping columns) {
    return new ColumnPositions(
        position(header, columns.id()),
        position(header, columns.customer()),
        position(header, columns.date()),
        position(header, columns.question()),
        columns.text().stream().map(name -> position(header, name)).toList(),
        position(header, columns.score()),
        columns.segments().stream().map(name -> position(header, name)).toList(),
        position(header, columns.problem()),
        responses(header, columns));
  }

  private static Map<ResponseColumn, Integer> responses(
      List<String> header, ColumnMapping columns) {
    Map<ResponseColumn, Integer> positions = new EnumMap<>(ResponseColumn.class);
    columns.responses().forEach((key, name) -> positions.put(key, position(header, name)));
    return positions;
  }

  private static int position(List<String> header, String name) {
    return name == null ? -1 : HeaderName.position(header, name);
  }
}
