package org.earshot.insight.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.earshot.ingest.ResponseColumn;

/** Gathers what was not understood, with a few examples. */
final class UnclearWords {

  private static final int EXAMPLES = 3;
  private static final int LONGEST = 40;

  private final Map<ResponseColumn, List<String>> places = new EnumMap<>(ResponseColumn.class);

  /** Notes words of a row. */
  void add(ResponseColumn column, String words, CaseRow row) {
    places
        .computeIfAbsent(column, absent -> new ArrayList<>())
        .add(
            row.source()
                + ", line "
                + row.line()
                + (shown(column, words) ? ": “" + words + "”" : ""));
  }

  /** Whether words may be shown: what people write into a column of words may be personal. */
  private static boolean shown(ResponseColumn column, String words) {
    return words.length() <= LONGEST
        && words.indexOf('@') < 0
        && (column.isDay() || words.chars().noneMatch(Character::isDigit));
  }

  /** What was noted, in the order of the columns. */
  List<Unclear> all() {
    return places.entrySet().stream()
        .map(
            noted ->
                new Unclear(
                    noted.getKey().key(),
                    noted.getValue().size(),
                    noted.getValue().stream().limit(EXAMPLES).toList()))
        .toList();
  }
}
