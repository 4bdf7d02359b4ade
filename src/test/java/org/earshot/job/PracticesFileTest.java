package org.earshot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.JobProblem;
import org.earshot.insight.practice.Evidence;
import org.earshot.insight.practice.Practice;
import org.earshot.insight.practice.Practices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading practices, and what is said when something in them is wrong. */
final class PracticesFileTest {

  @TempDir private Path folder;

  @Test
  void committedFileHasTheEighteenPracticesWithDozensOfExamples() {
    Practices practices = PracticesFile.read(Path.of("jobs/practices.yaml"));

    assertThat(practices.practices()).hasSize(18);
    for (Practice practice : practices.practices()) {
      assertThat(practice.kept()).as(practice.id()).hasSizeGreaterThanOrEqualTo(20);
      assertThat(practice.broken()).as(practice.id()).hasSizeGreaterThanOrEqualTo(24);
      assertThat(List.of(practice.description(), practice.source(), practice.good()))
          .as(practice.id())
          .allMatch(sentence -> sentence.endsWith("."));
    }
    assertThat(practices.neither()).hasSizeGreaterThan(100);
  }

  @Test
  void everyKeyIsRead() throws IOException {
    Practices practices = read(file(""));

    Practice practice = practices.practices().get(0);
    assertThat(practice.id()).isEqualTo("be-kind");
    assertThat(practice.name()).isEqualTo("Kindness");
    assertThat(practice.description()).isEqualTo("Be kind.");
    assertThat(practice.source()).isEqualTo("A book.");
    assertThat(practice.good()).isEqualTo("People smile.");
    assertThat(practice.evidence()).containsExactly(Evidence.SCORE, Evidence.CONTACT_WANTED);
    assertThat(practice.kept()).hasSize(10).contains("kept 3");
    assertThat(practice.broken()).hasSize(10).contains("broken 3");
    assertThat(practices.neither()).hasSize(10).contains("neither 3");
    assertThat(practices.examples()).hasSize(30).startsWith("kept 1").endsWith("neither 10");
  }

  @Test
  void missingFileIsNamed() {
    assertThatThrownBy(() -> PracticesFile.read(folder.resolve("none.yaml")))
        .isInstanceOf(JobProblem.class)
        .hasMessage("There is no practices file " + folder.resolve("none.yaml") + ".");
  }

  @Test
  void unknownKeyIsNamedWithItsLineAndTheNearestKnownOne() {
    refuses(
        file("").replace("name: Kindness", "nam: Kindness"),
        ", line 3: there is no key 'nam' in a practices file; the nearest is 'name', and all are"
            + " id, name, description, source, good, evidence, kept, broken.");
    refuses(
        file("").replace("neither:", "nothing:"),
        ": there is no key 'nothing' in a practices file; the nearest is 'neither', and all are"
            + " practices, neither.");
  }

  @Test
  void missingKeyIsNamed() {
    refuses(file("").replace("    source: A book.\n", ""), "line 2: the practice has no source.");
  }

  @Test
  void unknownEvidenceIsRefused() {
    refuses(
        file("").replace("score, contact", "scores, contact"),
        "line 7: evidence: 'scores' must be one of customer, date, score, answered, closed,"
            + " promised, timely, reopened, outcome, contact-wanted.");
  }

  @Test
  void tooFewExamplesAreRefused() {
    refuses(
        file("").replace("      - kept 1\n", ""),
        "line 8: kept must be a list with at least 10 examples, each on a line that begins with a"
            + " dash; it has 9.");
  }

  @Test
  void sentenceThatIsAnExampleOfTwoThingsIsRefused() {
    refuses(
        file("").replace("- broken 4\n", "- kept 3\n"),
        "line 23: 'kept 3' is an example of broken of be-kind and of kept of be-kind; it can be one"
            + " of them only.");
  }

  @Test
  void exampleThatYamlTakesForAKeyIsRefused() {
    refuses(
        file("").replace("- broken 4\n", "- Their answer: nothing\n"),
        "line 23: an example with a colon or a dash in it must stand in 'quotation marks'.");
  }

  @Test
  void idMustBeFitForATable() {
    refuses(
        file("").replace("id: be-kind", "id: Be Kind"),
        "line 2: id: 'Be Kind' must be made of lower-case letters, digits and single dashes.");
  }

  @Test
  void twoPracticesCannotHaveOneId() {
    String second = practice().replace("kept ", "also kept ").replace("broken ", "also broken ");

    refuses(file(second), "two practices have the id 'be-kind'; each needs its own.");
  }

  private void refuses(String text, String sentence) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith(folder.resolve("practices.yaml").toString())
        .hasMessageEndingWith(sentence);
  }

  private Practices read(String text) throws IOException {
    return PracticesFile.read(Files.writeString(folder.resolve("practices.yaml"), text));
  }

  private static String file(String second) {
    return "practices:\n" + practice() + second + "neither:\n" + list("  ", "neither ");
  }

  private static String practice() {
    return """
      - id: be-kind
        name: Kindness
        description: Be kind.
        source: A book.
        good: People smile.
        evidence: [score, contact-wanted]
        kept:
    """
        + list("      ", "kept ")
        + "    broken:\n"
        + list("      ", "broken ");
  }

  private static String list(String indent, String word) {
    return IntStream.rangeClosed(1, 10)
        .mapToObj(i -> indent + "- " + word + i + "\n")
        .collect(Collectors.joining());
  }
}
