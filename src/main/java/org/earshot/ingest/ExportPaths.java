package org.earshot.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.JobProblem;

/**
 * Finds the files that one entry of a job's inputs means: a file; a folder, of which the files
 * directly in it are taken that end like an export; or a glob, of which every matching file is
 * taken. Hidden files and the lock files that office programs leave ({@code ~$…}) never are.
 */
final class ExportPaths {

  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");
  private static final int TOLD = 8;

  private final ExportSource source;
  private final String entry;

  /**
   * The files of one entry.
   *
   * @param number the number of the entry among the inputs, from 1
   */
  ExportPaths(ExportSource source, int number) {
    this.source = source;
    this.entry = "Input " + number + " (path: " + source.path() + ")";
  }

  /**
   * The files in the order of their names.
   *
   * @throws JobProblem when there is none
   */
  List<Path> find() {
    try {
      Path path = source.base().resolve(source.path()).normalize();
      if (Files.isRegularFile(path)) {
        return List.of(path);
      }
      return Files.isDirectory(path) ? inFolder(path) : matching();
    } catch (InvalidPathException notAllowedHere) {
      // On Windows a glob is no path.
      return matching();
    }
  }

  private List<Path> inFolder(Path folder) {
    List<Path> files = files(folder, 1).filter(ExportPaths::endsLikeExport).sorted().toList();
    if (files.isEmpty()) {
      throw new JobProblem(
          entry
              + " is a folder without an export: "
              + folder
              + " has no file that ends in "
              + String.join(", ", ExportFormat.ENDINGS)
              + "; "
              + held(folder));
    }
    return files;
  }

  private List<Path> matching() {
    Path fixed = source.base();
    List<String> names = Pattern.compile("[/\\\\]").splitAsStream(source.path()).toList();
    if (source.path().startsWith("/")) {
      fixed = fixed.getRoot();
    }
    int first = 0;
    while (first < names.size() - 1 && !GLOB.matcher(names.get(first)).find()) {
      fixed = fixed.resolve(names.get(first++));
    }
    fixed = fixed.normalize();
    String pattern = String.join("/", names.subList(first, names.size()));
    if (!Files.isDirectory(fixed)) {
      throw new JobProblem(entry + " matches no file: there is no folder " + fixed + ".");
    }
    PathMatcher matcher = matcher(pattern);
    Path folder = fixed;
    List<Path> files =
        files(folder, pattern.contains("**") ? Integer.MAX_VALUE : names.size() - first)
            .filter(file -> matcher.matches(folder.relativize(file)))
            .sorted()
            .toList();
    if (files.isEmpty()) {
      throw new JobProblem(
          entry
              + " matches no file: there is no "
              + pattern
              + " in "
              + folder
              + "; "
              + held(folder));
    }
    return files;
  }

  private PathMatcher matcher(String pattern) {
    try {
      // People mean the folder itself too when they write **/.
      return FileSystems.getDefault()
          .getPathMatcher("glob:" + pattern.replaceFirst("^\\*\\*/", "{**/,}"));
    } catch (PatternSyntaxException problem) {
      throw new JobProblem(entry + " is no glob: " + problem.getDescription() + ".", problem);
    }
  }

  private static Stream<Path> files(Path folder, int depth) {
    try (Stream<Path> found = Files.walk(folder, depth, FileVisitOption.FOLLOW_LINKS)) {
      return found
          .filter(Files::isRegularFile)
          .filter(file -> isShown(folder.relativize(file)))
          .toList()
          .stream();
    } catch (IOException | UncheckedIOException problem) {
      throw new JobProblem(folder + " cannot be listed: " + problem.getMessage() + ".", problem);
    }
  }

  private static boolean isShown(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsLikeExport(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ExportFormat.ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static String held(Path folder) {
    List<String> names =
        files(folder, 1).map(file -> file.getFileName().toString()).sorted().toList();
    if (names.isEmpty()) {
      return "the folder holds no file.";
    }
    return "it holds "
        + names.stream().limit(TOLD).collect(Collectors.joining(", "))
        + (names.size() > TOLD ? " and " + (names.size() - TOLD) + " more." : ".");
  }
}
