package org.earshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tables of what trusted software answers: plain CSV without quotes, a header first. */
public final class ReferenceTable {

  private ReferenceTable() {}

  /** The rows of a resource beside a test class: column name to cell. */
  public static List<Map<String, String>> rows(Class<?> test, String name) {
    try (InputStream stream = Objects.requireNonNull(test.getResourceAsStream(name), name)) {
      List<String> lines =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      List<String> header = List.of(lines.get(0).split(","));
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = List.of(line.split(","));
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
          row.put(header.get(i), cells.get(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
