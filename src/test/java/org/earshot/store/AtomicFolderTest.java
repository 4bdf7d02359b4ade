package org.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.earshot.JobProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {

  @TempDir private Path parent;
  private Path target;

  @BeforeEach
  void nameTheTarget() {
    target = parent.resolve("2026-06-28");
  }

  @Test
  void filledFolderTakesThePlaceOfTheFormerOneAsAWhole() throws IOException {
    AtomicFolder.replace(target, folder -> Files.writeString(folder.resolve("first.txt"), "one"));
    AtomicFolder.replace(target, folder -> Files.writeString(folder.resolve("second.txt"), "two"));

    assertThat(namesIn(target)).containsExactly("second.txt");
    assertThat(namesIn(parent)).containsExactly("2026-06-28");
  }

  @Test
  void parentsAreMade() {
    Path deep = parent.resolve("a/b/c");

    AtomicFolder.replace(deep, folder -> Files.writeString(folder.resolve("f"), ""));

    assertThat(deep.resolve("f")).exists();
  }

  @Test
  void failureWhileFillingLeavesTheLastGoodFolderAndNothingElse() throws IOException {
    AtomicFolder.replace(target, folder -> Files.writeString(folder.resolve("good.txt"), "good"));

    assertThatThrownBy(
            () ->
                AtomicFolder.replace(
                    target,
                    folder -> {
                      Files.writeString(folder.resolve("half.txt"), "half");
                      throw new IllegalStateException("broken off");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken off");

    assertThat(namesIn(target)).containsExactly("good.txt");
    assertThat(namesIn(parent)).containsExactly("2026-06-28");
  }

  @Test
  void readerSeesTheFormerFolderWhileTheNextIsFilled() {
    AtomicFolder.replace(target, folder -> Files.writeString(folder.resolve("report"), "old"));

    AtomicFolder.replace(
        target,
        folder -> {
          Files.writeString(folder.resolve("report"), "new");
          assertThat(target.resolve("report")).hasContent("old");
        });

    assertThat(target.resolve("report")).hasContent("new");
  }

  @Test
  void crashBetweenTheTwoRenamesIsFinishedByTheNextRunOfAnotherDay() throws IOException {
    write(parent.resolve(".2026-06-28.earshot-old/report"), "old");
    write(parent.resolve(".2026-06-28.earshot-new/report"), "new");

    AtomicFolder.replace(
        parent.resolve("2026-06-29"),
        folder -> Files.writeString(folder.resolve("report"), "later"));

    assertThat(target.resolve("report")).hasContent("new");
    assertThat(namesIn(parent)).containsExactly("2026-06-28", "2026-06-29");
  }

  @Test
  void crashAfterBothRenamesLeavesOnlyTheNewFolder() throws IOException {
    write(target.resolve("report"), "new");
    write(parent.resolve(".2026-06-28.earshot-old/report"), "old");

    AtomicFolder.replace(parent.resolve("2026-06-29"), folder -> {});

    assertThat(target.resolve("report")).hasContent("new");
    assertThat(namesIn(parent)).containsExactly("2026-06-28", "2026-06-29");
  }

  @Test
  void crashWhileFillingIsForgotten() throws IOException {
    write(target.resolve("report"), "good");
    write(parent.resolve(".2026-06-28.earshot-new/half"), "half");

    AtomicFolder.replace(parent.resolve("2026-06-29"), folder -> {});

    assertThat(target.resolve("report")).hasContent("good");
    assertThat(namesIn(parent)).containsExactly("2026-06-28", "2026-06-29");
  }

  @Test
  void fileInTheWayOfAFolderIsReportedAsAProblemOfTheJob() throws IOException {
    Path file = Files.writeString(parent.resolve("reports"), "not a folder");

    assertThatThrownBy(() -> AtomicFolder.replace(file.resolve("2026-06-28"), folder -> {}))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith("The folder " + file.resolve("2026-06-28") + " cannot be written");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Stream<String> namesIn(Path folder) throws IOException {
    return Folders.entries(folder).stream().map(entry -> entry.getFileName().toString());
  }
}
