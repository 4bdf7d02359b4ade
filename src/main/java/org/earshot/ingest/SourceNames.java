package org.earshot.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Names files as briefly as tells them apart: by file name, else with parent folders before it. */
final class SourceNames {

  private SourceNames() {}

  /**
   * A name for each of some different absolute paths, in their order; folders are parted by {@code
   * /} on every system.
   */
  static List<String> of(List<Path> paths) {
    int[] parts = new int[paths.size()];
    Arrays.fill(parts, 1);
    while (true) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < parts.length; i++) {
        names.add(last(paths.get(i), parts[i]));
      }
      Map<String, Long> uses =
          names.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      boolean apart = true;
      for (int i = 0; i < parts.length; i++) {
        if (uses.get(names.get(i)) > 1 && parts[i] < paths.get(i).getNameCount()) {
          parts[i]++;
          apart = false;
        }
      }
      if (apart) {
        return List.copyOf(names);
      }
    }
  }

  private static String last(Path path, int parts) {
    int count = path.getNameCount();
    return StreamSupport.stream(path.subpath(count - parts, count).spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
