package org.earshot.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The file for what only a developer wants to read: warnings of Spark and its libraries, and the
 * stack traces of bugs. {@code log4j2.properties} reads its place from the same system property.
 */
final class LogFile {

  private static final String PROPERTY = "earshot.log";

  private LogFile() {}

  /** Chooses the file for the rest of the process; to be called before Spark is loaded. */
  static void choose(Path file) {
    System.setProperty(PROPERTY, file.toString());
  }

  /** The file: the chosen one, else one in the folder for temporary files. */
  static Path path() {
    String chosen = System.getProperty(PROPERTY);
    return chosen != null
        ? Path.of(chosen)
        : Path.of(
            System.getProperty("java.io.tmpdir"),
            "earshot-" + System.getProperty("user.name") + ".log");
  }

  /** Adds a stack trace to the file. */
  static void add(Throwable bug) throws IOException {
    Path file = path();
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (PrintWriter writer =
        new PrintWriter(
            Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
      bug.printStackTrace(writer);
    }
  }
}
