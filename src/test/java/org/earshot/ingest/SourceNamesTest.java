package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SourceNamesTest {

  @Test
  void fileNameIsEnoughWhereItIsTheOnlyOne() {
    assertThat(names("/data/a/may.csv", "/data/b/june.csv")).containsExactly("may.csv", "june.csv");
  }

  @Test
  void filesOfOneNameGetAsManyFoldersAsTellThemApart() {
    assertThat(names("/x/may/a.csv", "/y/may/a.csv", "/y/june/a.csv", "/y/b.csv"))
        .containsExactly("x/may/a.csv", "y/may/a.csv", "june/a.csv", "b.csv");
  }

  @Test
  void fileAtTheRootKeepsItsName() {
    assertThat(names("/a.csv", "/x/a.csv")).containsExactly("a.csv", "x/a.csv");
  }

  private static List<String> names(String... paths) {
    return SourceNames.of(List.of(paths).stream().map(Path::of).toList());
  }
}
