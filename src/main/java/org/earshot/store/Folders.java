package org.earshot.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the file system does not do in one call. */
final class Folders {

  private Folders() {}

  /** Deletes a folder and all that is in it; links are deleted, not followed. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** The entries of a folder, by name; none when there is no such folder. */
  static List<Path> entries(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** Why the file system refused, in words rather than in class names where it has words. */
  static String reason(IOException refusal) {
    boolean wordless = refusal instanceof FileSystemException file && file.getReason() == null;
    return wordless
        ? String.format(
            Locale.ROOT, "%s (%s)", refusal.getMessage(), refusal.getClass().getSimpleName())
        : refusal.getMessage();
  }

  /** How many bytes the files directly in a folder have together. */
  static long bytes(Path folder) throws IOException {
    long bytes = 0;
    for (Path file : entries(folder)) {
      bytes += Files.size(file);
    }
    return bytes;
  }
}
