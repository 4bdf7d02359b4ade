package org.earshot.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earshot.JobProblem;
import org.earshot.insight.Findings;
import org.earshot.insight.FindingsFile;
import org.earshot.statistics.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FindingsFileTest {

  @TempDir private Path folder;

  @Test
  void whatWasWrittenIsReadBackAsItWas() {
    for (Findings findings :
        List.of(
            FindingsFixture.ferries(),
            FindingsFixture.reversedScale(),
            FindingsFixture.bare(),
            FindingsFixture.withThemes(List.of()))) {
      assertThat(FindingsFile.read(written(findings))).isEqualTo(findings);
    }
  }

  @Test
  void sameFindingsGiveTheSameBytesInAnyLocale() throws IOException {
    byte[] here = Files.readAllBytes(written(FindingsFixture.ferries()));
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Files.readAllBytes(written(FindingsFixture.ferries()))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void daysWeeksAndMissingNumbersAreWrittenAsTheyAreSaid() throws IOException {
    Estimate unknown = new Estimate(2e-3, Double.NaN, Double.NaN, 1, "none");
    Findings findings =
        FindingsFixture.withThemes(
            List.of(FindingsFixture.changed(FindingsFixture.ferries().themes().get(0), unknown)));

    String text = Files.readString(written(findings));

    assertThat(text)
        .contains("\"as-of\" : \"2026-06-25\"", "\"first-week\" : \"2026-W01\"")
        .containsPattern(
            "\"change\" : \\{\\s+\"high\" : \"NaN\",\\s+\"low\" : \"NaN\","
                + "\\s+\"method\" : \"none\",\\s+\"n\" : 1,\\s+\"value\" : 0\\.002\\s+}");
    assertThat(text.indexOf("\"actions\"")).isLessThan(text.indexOf("\"weeks\""));
  }

  @Test
  void whatAnotherVersionFoundIsRefused() throws IOException {
    Path file = written(FindingsFixture.ferries());
    Files.writeString(file, Files.readString(file).replace("\"lineage\"", "\"ancestry\""));

    assertThatThrownBy(() -> FindingsFile.read(file))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith(file + " does not hold the findings of this version of Earshot: ")
        .hasMessageContaining("'lineage'")
        .hasMessageEndingWith(". Run the job again.");
  }

  /** Their order would be chance, and what they hold might not be written at all. */
  @Test
  void recordsOfFindingsHoldPlainData() {
    Set<Class<?>> seen = new HashSet<>();
    Deque<Class<?>> left = new ArrayDeque<>(List.of(Findings.class));
    while (!left.isEmpty()) {
      for (RecordComponent component : left.pop().getRecordComponents()) {
        assertThat(component.getType().isArray()).as(component.toString()).isFalse();
        for (Class<?> held : held(component)) {
          if (held.isRecord() && seen.add(held)) {
            left.push(held);
          }
          assertThat(plain(held)).as(component + " holds " + held).isTrue();
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(15);
  }

  private static boolean plain(Class<?> type) {
    return type.isRecord()
        || type.isEnum()
        || type.isPrimitive()
        || type.getName().matches("java\\.(lang|time|util)\\..*|org\\.threeten\\.extra\\.YearWeek");
  }

  /** The classes named in the type of a component. */
  private static List<Class<?>> held(RecordComponent component) {
    return List.of(component.getGenericType().getTypeName().split("[<>, ]+", -1)).stream()
        .filter(name -> !name.isEmpty())
        .map(name -> named(name, component))
        .<Class<?>>map(type -> type)
        .toList();
  }

  private static Class<?> named(String name, RecordComponent component) {
    if (component.getType().isPrimitive()) {
      return component.getType();
    }
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException problem) {
      throw new AssertionError(name, problem);
    }
  }

  private Path written(Findings findings) {
    Path file = folder.resolve(FindingsFile.NAME);
    FindingsFile.write(findings, file);
    return file;
  }
}
