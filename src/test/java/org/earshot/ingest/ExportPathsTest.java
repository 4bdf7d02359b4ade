package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.earshot.JobProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportPathsTest {

  @TempDir Path folder;

  @BeforeEach
  void someFiles() throws IOException {
    Files.createDirectories(folder.resolve("weeks/old"));
    for (String name :
        List.of(
            "weeks/b.csv",
            "weeks/a.CSV",
            "weeks/c.xlsx",
            "weeks/~$c.xlsx",
            "weeks/.hidden.csv",
            "weeks/notes.docx",
            "weeks/old/d.csv",
            "weeks/[2026] e.csv")) {
      Files.writeString(folder.resolve(name), "x");
    }
  }

  @Test
  void folderGivesItsExportsInOrderAndPassesOverTheRest() {
    assertThat(found("weeks")).containsExactly("[2026] e.csv", "a.CSV", "b.csv", "c.xlsx");
  }

  @Test
  void globGivesWhatMatchesAndNoHiddenFile() {
    assertThat(found("weeks/*.csv")).containsExactly("[2026] e.csv", "b.csv");
  }

  @Test
  void twoStarsReachIntoFoldersAndMeanTheFolderItselfToo() {
    assertThat(found("weeks/**/*.csv")).containsExactly("[2026] e.csv", "b.csv", "d.csv");
  }

  @Test
  void fileWhoseNameLooksLikeAGlobIsTakenAsItIs() {
    assertThat(found("weeks/[2026] e.csv")).containsExactly("[2026] e.csv");
  }

  @Test
  void absolutePathIsAllowed() {
    assertThat(found(folder.resolve("weeks/b*").toString())).containsExactly("b.csv");
  }

  @Test
  void symbolicLinkIsFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("weeks"));
    assertThat(found("link/b.csv")).containsExactly("b.csv");
    assertThat(found("lin?/*.xlsx")).containsExactly("c.xlsx");
  }

  @Test
  void nothingMatchedIsToldWithWhatThereIs() {
    assertThatThrownBy(() -> found("weeks/*.tsv"))
        .isInstanceOf(JobProblem.class)
        .hasMessage(
            "Input 3 (path: weeks/*.tsv) matches no file: there is no *.tsv in "
                + folder.resolve("weeks")
                + "; it holds [2026] e.csv, a.CSV, b.csv, c.xlsx, notes.docx.");
  }

  @Test
  void missingFolderIsTold() {
    assertThatThrownBy(() -> found("month/*.csv"))
        .isInstanceOf(JobProblem.class)
        .hasMessage(
            "Input 3 (path: month/*.csv) matches no file: there is no folder "
                + folder.resolve("month")
                + ".");
  }

  @Test
  void folderWithoutExportsIsTold() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    assertThatThrownBy(() -> found("empty"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("no file that ends in .csv, .tsv, .txt, .xlsx")
        .hasMessageContaining("the folder holds no file");
  }

  private List<String> found(String path) {
    return new ExportPaths(Sources.of(folder, path, "Comment"), 3)
        .find().stream().map(file -> file.getFileName().toString()).toList();
  }
}
