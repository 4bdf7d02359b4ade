package org.earshot.ingest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.JobProblem;

/**
 * Looks for the header of a file: the first record that holds every column the job names. Remembers
 * the record that came nearest, so that it can say what is missing.
 */
final class HeaderSearch {

  /** How far down a file the header may stand, in lines of text or rows of a sheet. */
  static final int LINES = 50;

  private static final int COLUMNS_TOLD = 40;

  private final String file;
  private final List<String> wanted;
  private List<String> nearest = List.of();
  private long nearestFound = -1;

  HeaderSearch(String file, ColumnMapping columns) {
    this.file = file;
    this.wanted =
        Stream.of(
                Stream.of(columns.id(), columns.customer(), columns.date(), columns.question()),
                columns.text().stream(),
                Stream.of(columns.score()),
                columns.segments().stream(),
                Stream.of(columns.problem()),
                columns.responses().values().stream())
            .flatMap(names -> names)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
  }

  /**
   * Whether a record is the header.
   *
   * @throws JobProblem when it is, but a column that the job names stands in it twice
   */
  boolean isHeader(List<String> record) {
    long found = wanted.stream().filter(name -> HeaderName.position(record, name) >= 0).count();
    if (found > nearestFound || (found == nearestFound && filled(record) > filled(nearest))) {
      nearest = record;
      nearestFound = found;
    }
    if (found < wanted.size()) {
      return false;
    }
    wanted.forEach(name -> refuseRepeated(record, name));
    return true;
  }

  /** What to say when no record was the header. */
  JobProblem problem() {
    if (filled(nearest) == 0) {
      return new JobProblem(file + " is empty: it has no header and no rows.");
    }
    String missing =
        wanted.stream()
            .filter(name -> HeaderName.position(nearest, name) < 0)
            .map(this::missing)
            .collect(Collectors.joining(" and "));
    return new JobProblem(
        file
            + " has "
            + missing
            + " among its first "
            + LINES
            + " lines; the columns it has are "
            + told()
            + ".");
  }

  private String missing(String name) {
    String alike = HeaderName.nearest(nearest, name);
    return "no column "
        + CellText.quoted(name)
        + (alike == null ? "" : " (nearest: " + CellText.quoted(alike) + ")");
  }

  private String told() {
    List<String> named = nearest.stream().filter(name -> !CellText.isBlank(name)).toList();
    String first =
        named.stream().limit(COLUMNS_TOLD).map(CellText::quoted).collect(Collectors.joining(", "));
    int more = named.size() - COLUMNS_TOLD;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  private void refuseRepeated(List<String> header, String name) {
    List<Integer> places =
        IntStream.range(0, header.size())
            .filter(i -> HeaderName.same(header.get(i), name))
            .mapToObj(i -> i + 1)
            .toList();
    if (places.size() > 1) {
      throw new JobProblem(
          file
              + " has the column "
              + CellText.quoted(name)
              + " more than once (columns "
              + places.stream().map(String::valueOf).collect(Collectors.joining(" and "))
              + "); rename all but the one that is meant.");
    }
  }

  private static long filled(List<String> record) {
    return record.stream().filter(cell -> !CellText.isBlank(cell)).count();
  }
}
