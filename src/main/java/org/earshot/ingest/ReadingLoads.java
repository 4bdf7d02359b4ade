package org.earshot.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Shares files out among the tasks that read them: to start a task takes longer than to read a
 * week's export.
 */
final class ReadingLoads {

  private ReadingLoads() {}

  /**
   * Loads of about the same number of bytes, none of them empty.
   *
   * @param files the files
   * @param tasks how many loads there may be at most
   */
  static List<List<ExportFile>> of(List<ExportFile> files, int tasks) {
    PriorityQueue<Load> loads =
        new PriorityQueue<>(Comparator.comparingLong(Load::bytes).thenComparingInt(Load::number));
    for (int number = 0; number < Math.min(tasks, files.size()); number++) {
      loads.add(new Load(number, 0, new ArrayList<>()));
    }
    List<ExportFile> largestFirst = new ArrayList<>(files);
    largestFirst.sort(
        Comparator.comparingLong((ExportFile file) -> -file.bytes())
            .thenComparingInt(ExportFile::number));
    for (ExportFile file : largestFirst) {
      loads.add(loads.remove().with(file));
    }
    return loads.stream().sorted(Comparator.comparingInt(Load::number)).map(Load::files).toList();
  }

  private record Load(int number, long bytes, List<ExportFile> files) {

    Load with(ExportFile file) {
      files.add(file);
      return new Load(number, bytes + file.bytes(), files);
    }
  }
}
