package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadingLoadsTest {

  @Test
  void loadsAreAboutEquallyLarge() {
    // The largest stands alone; 5, 3, 2 and 4, 3, 3 are ten each.
    assertThat(numbers(ReadingLoads.of(files(3, 2, 10, 5, 3, 4, 3), 3)))
        .containsExactly(List.of(2), List.of(3, 4, 1), List.of(5, 0, 6));
  }

  @Test
  void orderOfFilesMakesNoDifference() {
    List<ExportFile> files = new ArrayList<>(files(7, 7, 7, 1, 1, 9));
    List<List<Integer>> inOrder = numbers(ReadingLoads.of(files, 2));
    Collections.reverse(files);

    assertThat(numbers(ReadingLoads.of(files, 2))).isEqualTo(inOrder);
  }

  @Test
  void fewFilesMakeFewLoads() {
    assertThat(numbers(ReadingLoads.of(files(1, 1), 8))).containsExactly(List.of(0), List.of(1));
  }

  @Test
  void emptyFileIsReadToo() {
    assertThat(numbers(ReadingLoads.of(files(0, 0, 0), 2)).stream().flatMap(List::stream))
        .containsExactlyInAnyOrder(0, 1, 2);
  }

  private static List<List<Integer>> numbers(List<List<ExportFile>> loads) {
    return loads.stream().map(load -> load.stream().map(ExportFile::number).toList()).toList();
  }

  private static List<ExportFile> files(long... bytes) {
    List<ExportFile> files = new ArrayList<>();
    for (long size : bytes) {
      files.add(new ExportFile(files.size(), 0, "", "", "", size, null, null, null));
    }
    return files;
  }
}
