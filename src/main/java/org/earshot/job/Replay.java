package org.earshot.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.store.RunManifest;

/**
 * What came of running again what a report was made of.
 *
 * @param tables how many tables were compared
 * @param differences what differs, a sentence each, causes before effects; none when all is the
 *     same
 */
public record Replay(int tables, List<String> differences) {

  /** Copies the list. */
  public Replay {
    differences = List.copyOf(differences);
  }

  /** Whether every table has the same bytes. */
  public boolean same() {
    return differences.isEmpty();
  }

  static Replay of(RunManifest then, RunManifest now, Path tablesThen, Path tablesNow)
      throws IOException {
    List<String> differences = new ArrayList<>();
    compare("the input %s", inputs(then), inputs(now), differences);
    compare("the setting %s", then.settings(), now.settings(), differences);
    compare("the version of %s", then.versions(), now.versions(), differences);
    compare(
        "%s",
        Map.of("the last report", last(then)), Map.of("the last report", last(now)), differences);
    compare(
        "%s",
        Map.of("the model of the themes", Objects.toString(then.model())),
        Map.of("the model of the themes", Objects.toString(now.model())),
        differences);
    Set<String> names = names(tablesThen);
    names.addAll(names(tablesNow));
    for (String name : names) {
      table(name, tablesThen.resolve(name), tablesNow.resolve(name), differences);
    }
    return new Replay(names.size(), differences);
  }

  private static Map<String, String> inputs(RunManifest manifest) {
    return manifest.inputs().stream()
        .collect(
            Collectors.toMap(
                RunManifest.InputFile::path,
                file -> file.bytes() + " bytes, SHA-256 " + file.sha256()));
  }

  private static String last(RunManifest manifest) {
    return manifest.comparedWith() == null
        ? "none"
        : manifest.comparedWith().asOf() + ", SHA-256 " + manifest.comparedWith().sha256();
  }

  private static void compare(
      String what, Map<String, String> then, Map<String, String> now, List<String> differences) {
    Set<String> keys = new TreeSet<>(then.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      String before = then.getOrDefault(key, "not there");
      String after = now.getOrDefault(key, "not there");
      if (!before.equals(after)) {
        differences.add(
            String.format(Locale.ROOT, what, key) + ": then " + before + ", now " + after);
      }
    }
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static void table(String name, Path then, Path now, List<String> differences)
      throws IOException {
    if (!Files.exists(then) || !Files.exists(now)) {
      differences.add("the table " + name + ": only " + (Files.exists(now) ? "now" : "then"));
      return;
    }
    if (Files.mismatch(then, now) >= 0) {
      differences.add("the table " + name + ": " + lines(then, now));
    }
  }

  /** The first line that differs; the rows of a table are short. */
  private static String lines(Path then, Path now) throws IOException {
    Map<Integer, String> first = new TreeMap<>();
    try (var one = Files.newBufferedReader(then);
        var other = Files.newBufferedReader(now)) {
      for (int line = 1; first.isEmpty(); line++) {
        String before = one.readLine();
        String after = other.readLine();
        if (before == null && after == null) {
          first.put(line, "other line ends");
        } else if (!Objects.equals(before, after)) {
          first.put(line, "line " + line + " was " + quoted(before) + ", is " + quoted(after));
        }
      }
    }
    return first.values().iterator().next();
  }

  private static String quoted(String line) {
    return line == null ? "not there" : "'" + line + "'";
  }
}
