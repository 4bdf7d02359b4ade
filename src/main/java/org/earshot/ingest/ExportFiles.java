package org.earshot.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.JobProblem;
import org.earshot.Progress;

/**
 * Finds the files of a job and looks at every one of them, so that what a person has to mend is
 * said before any work begins.
 */
final class ExportFiles {

  private ExportFiles() {}

  /**
   * The files in the order of the inputs and then of their names.
   *
   * @throws JobProblem when an input matches no file, a file is matched twice, is of another kind
   *     or lacks a column
   */
  static List<ExportFile> of(List<ExportSource> sources, Progress progress) {
    Map<Path, Integer> found = found(sources);
    List<Path> paths = List.copyOf(found.keySet());
    List<String> names = SourceNames.of(paths);
    progress.begin("Checking exports", paths.size());
    List<ExportFile> files = new ArrayList<>();
    for (Path path : paths) {
      int input = found.get(path);
      files.add(checked(files.size(), input, names.get(files.size()), path, sources.get(input)));
      progress.advance(files.size());
    }
    progress.end(files.size() == 1 ? "1 file" : files.size() + " files");
    return files;
  }

  private static Map<Path, Integer> found(List<ExportSource> sources) {
    Map<Path, Integer> found = new LinkedHashMap<>();
    for (int input = 0; input < sources.size(); input++) {
      for (Path path : new ExportPaths(sources.get(input), input + 1).find()) {
        Integer before = found.putIfAbsent(path, input);
        if (before != null) {
          throw new JobProblem(
              path
                  + " is named by input "
                  + (before + 1)
                  + " and again by input "
                  + (input + 1)
                  + "; name each file once.");
        }
      }
    }
    return found;
  }

  private static ExportFile checked(
      int number, int input, String name, Path path, ExportSource source) {
    if (!Files.isReadable(path)) {
      throw new JobProblem(path + " may not be read by the account that runs the job.");
    }
    try {
      FileBytes bytes = FileBytes.of(path);
      ExportFormat format = ExportFormat.of(path, bytes, source.encoding());
      HeaderSearch search = new HeaderSearch(path.toString(), source.columns());
      String charset = TextCharset.of(path, bytes, source.encoding());
      ExportLayout layout = format.parser().layout(path, charset, search);
      return new ExportFile(
          number,
          input,
          name,
          path.toString(),
          bytes.sha256(),
          format,
          layout,
          ReadingRules.of(source));
    } catch (IOException problem) {
      throw new JobProblem(path + " cannot be read: " + problem.getMessage() + ".", problem);
    }
  }
}
