package org.earshot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proves that the rules can fail: below {@code planted} each of them is broken. */
class PlantedViolationsTest {

  private static final String ROOT = "org.earshot.architecture.planted";

  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

  private static final Map<String, ArchRule> RULES = new HouseRules(ROOT).all();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          packages import upstream only, and every package has its place | text.ReachesDownstream
          packages import upstream only, and every package has its place | store.KnowsExports
          packages import upstream only, and every package has its place | statistics.KnowsExports
          packages import upstream only, and every package has its place | stray.Stray
          no cycles between packages                                     | insight.Chicken
          report knows no Spark                                          | report.KnowsSpark
          statistics knows no Spark                                      | statistics.KnowsSpark
          picocli only in cli                                            | job.KnowsPicocli
          Office files only where exports are read and workbooks and decks written | insight.KnowsSpreadsheets
          charts only in report                                          | insight.KnowsCharts
          pictures only in report                                        | insight.KnowsPictures
          no names that say nothing                                      | ingest.ExportUtil
          no get before a name                                           | ingest.Getter
          no boolean parameters in public methods                        | ingest.Flagged
          """)
  void violationIsFound(String rule, String violator) {
    assertThat(violations(rule)).contains(ROOT + "." + violator);
  }

  @Test
  void everyRuleIsBroken() {
    assertThat(RULES.keySet()).allSatisfy(rule -> assertThat(violations(rule)).isNotEmpty());
  }

  @Test
  void soundClassIsNotBlamed() {
    String blamed = "(?m)^(Class|Constructor|Field|Method) <" + ROOT + ".themes.Sound.*";

    assertThat(RULES.keySet())
        .allSatisfy(rule -> assertThat(violations(rule)).doesNotContainPattern(blamed));
  }

  @Test
  void packageWithoutInfoIsFound() throws IOException {
    Path planted = Path.of("src/test/java", ROOT.split("\\."));

    assertThat(new SourceRules(planted).packagesWithoutInfo())
        .contains(planted.resolve("themes"))
        .doesNotContain(planted.resolve("ingest"));
  }

  @Test
  void longFileIsFound(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Short.java"), "\n".repeat(SourceRules.LINES_AT_MOST));
    Path tooLong =
        Files.writeString(folder.resolve("Long.java"), "\n".repeat(SourceRules.LINES_AT_MOST + 1));

    assertThat(new SourceRules(folder).longFiles()).containsExactly(tooLong);
  }

  private static String violations(String rule) {
    return String.join("\n", RULES.get(rule).evaluate(PLANTED).getFailureReport().getDetails());
  }
}
