package org.earshot.ingest;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What people call the inputs of a job: the last part of their path that is a name and no pattern,
 * such as {@code surveys} for {@code exports/surveys/*.csv} and {@code complaints.xlsx} for itself;
 * the whole path where two would be called the same.
 */
public final class ExportTitles {

  private ExportTitles() {}

  /** The titles of all inputs, in their order. */
  public static List<String> of(List<ExportSource> inputs) {
    List<String> names = inputs.stream().map(input -> name(input.path())).toList();
    return IntStream.range(0, names.size())
        .mapToObj(
            i ->
                Collections.frequency(names, names.get(i)) > 1
                    ? inputs.get(i).path()
                    : names.get(i))
        .toList();
  }

  private static String name(String path) {
    List<String> parts =
        Arrays.stream(path.split("[/\\\\]", -1))
            .filter(part -> !part.isEmpty() && !part.matches(".*[*?\\[\\]{}].*|\\.\\.?"))
            .toList();
    return parts.isEmpty() ? path : parts.get(parts.size() - 1);
  }
}
