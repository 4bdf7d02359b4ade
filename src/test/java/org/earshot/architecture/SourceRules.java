package org.earshot.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What only the source files tell. */
final class SourceRules {

  static final int LINES_AT_MOST = 400;

  private final Path root;

  SourceRules(Path root) {
    this.root = root;
  }

  /** The source files. */
  List<Path> files() throws IOException {
    return paths(file -> file.toString().endsWith(".java"));
  }

  /** Packages that have classes and no package-info. */
  List<Path> packagesWithoutInfo() throws IOException {
    return files().stream()
        .map(Path::getParent)
        .distinct()
        .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
        .toList();
  }

  /** Files of more than {@link #LINES_AT_MOST} lines. */
  List<Path> longFiles() throws IOException {
    return paths(file -> file.toString().endsWith(".java") && lines(file) > LINES_AT_MOST);
  }

  private List<Path> paths(Predicate<Path> wanted) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(wanted).sorted().toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
