package org.earshot.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed files are those that the sentences and the plan give, and they read like people.
 */
final class SampleDataTest {

  private static final Path COMMITTED = Path.of("sample-data");
  private static final List<String> WRITTEN_BY_HAND = List.of("README.md", ".gitattributes");

  @TempDir private static Path again;

  private static Map<String, Integer> uses;

  @BeforeAll
  static void writeAgain() throws IOException {
    uses = SampleData.write(again);
  }

  @Test
  void committedFilesAreThoseThatTheSentencesAndThePlanGive() throws IOException {
    List<String> committed = files(COMMITTED);
    committed.removeAll(WRITTEN_BY_HAND);
    assertThat(committed).isEqualTo(files(again));
    for (String file : committed) {
      assertThat(Files.mismatch(COMMITTED.resolve(file), again.resolve(file)))
          .as("first byte of %s that differs; run mvn -q test-compile exec:java", file)
          .isEqualTo(-1);
    }
  }

  @Test
  void filesStaySmall() throws IOException {
    long total = 0;
    for (String file : files(COMMITTED)) {
      long size = Files.size(COMMITTED.resolve(file));
      assertThat(size).as(file).isLessThan(1_000_000);
      total += size;
    }
    assertThat(total).isLessThan(3_000_000);
  }

  @Test
  void noSentenceIsUsedTooOften() {
    assertThat(uses)
        .allSatisfy((line, count) -> assertThat(count).as(line).isLessThanOrEqualTo(25));
  }

  @Test
  void noLongerCommentComesUpAgainAndAgain() throws IOException {
    Map<String, Long> comments =
        SampleFiles.feedback(COMMITTED).values().stream()
            .filter(text -> text.split("\\s+").length > 7)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(comments)
        .allSatisfy((text, count) -> assertThat(count).as(text).isLessThanOrEqualTo(5));
  }

  @Test
  void everyThemeHasManySentencesAndSharesNone() throws IOException {
    SentenceBook book = SentenceBook.read(new Dice(1));
    assertThat(book.themes()).hasSizeGreaterThanOrEqualTo(25);
    for (Theme theme : book.themes()) {
      assertThat(lines(theme)).as(theme.id()).hasSizeGreaterThanOrEqualTo(25);
    }
    assertThat(book.themes().stream().flatMap(theme -> lines(theme).stream()).toList())
        .doesNotHaveDuplicates();
  }

  private static List<String> lines(Theme theme) {
    return Stream.of(Theme.Form.values())
        .filter(form -> form != Theme.Form.STORY || theme.story() != null)
        .filter(form -> form != Theme.Form.AFTER || theme.after() != null)
        .flatMap(form -> theme.lines(form).stream())
        .toList();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .collect(Collectors.toList());
    }
  }
}
