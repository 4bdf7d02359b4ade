package org.earshot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the program to the rules of the house. */
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.earshot");

  private static final SourceRules SOURCES = new SourceRules(Path.of("src/main/java"));

  @TestFactory
  Stream<DynamicTest> program() {
    return new HouseRules("org.earshot")
        .all().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(PROGRAM)));
  }

  @Test
  void classesAreThereToBeChecked() throws IOException {
    assertThat(PROGRAM).hasSizeGreaterThan(40);
    assertThat(SOURCES.files()).hasSizeGreaterThan(40);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    assertThat(SOURCES.packagesWithoutInfo()).isEmpty();
  }

  @Test
  void classesAreSmall() throws IOException {
    assertThat(SOURCES.longFiles()).isEmpty();
  }
}
