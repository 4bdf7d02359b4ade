package org.earshot.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.earshot.JobProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.YearWeek;

final class VolumeReaderTest {

  @TempDir Path folder;

  @Test
  void rowsOfAWeekAreAddedUpInAllAndBySegment() throws IOException {
    Volumes volumes =
        read(
            """
            Week,Branch,Customers
            2026-W01,Harbour,100
            2026-W01,Hillside,20.5
            2026W02,Harbour,90
            """);
    assertThat(volumes.all())
        .isEqualTo(Map.of(YearWeek.of(2026, 1), 120.5, YearWeek.of(2026, 2), 90.0));
    assertThat(volumes.of("Branch", "Harbour"))
        .isEqualTo(Map.of(YearWeek.of(2026, 1), 100.0, YearWeek.of(2026, 2), 90.0));
    assertThat(volumes.unit()).isEqualTo("Customers");
  }

  @Test
  void segmentThatIsNotToldApartHasTheNumbersOfAll() throws IOException {
    Volumes volumes = read("Week,Branch,Customers\n2026-W01,Harbour,100\n");
    assertThat(volumes.of("Branch", "Web Store")).isEqualTo(volumes.all());
    assertThat(volumes.of("Product", "Bed")).isEqualTo(volumes.all());
    assertThat(volumes.of(null, null)).isEqualTo(volumes.all());
  }

  @Test
  void dayCountsForItsIsoWeek() throws IOException {
    // 29 December 2025 is the Monday of 2026-W01, 4 January 2026 its Sunday.
    Volumes volumes = read("Week,Branch,Customers\n2025-12-29,A,1\n4/1/2026,A,2\n05/01/2026,A,4\n");
    assertThat(volumes.all())
        .isEqualTo(Map.of(YearWeek.of(2026, 1), 3.0, YearWeek.of(2026, 2), 4.0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "week 3,A,10 | record 1, column 'Week': 'week 3' must be an ISO week (2026-W26) or a day",
        "2026-W54,A,10 | record 1, column 'Week': '2026-W54' is no week of that year",
        "-,A,10 | record 1, column 'Week': '-' must be an ISO week",
        "2026-W03,A,many | record 1, column 'Customers': 'many' must be a number of 0 or more",
        "2026-W03,A,-3 | record 1, column 'Customers': '-3' must be a number of 0 or more",
        "2026-W03,A,NaN | record 1, column 'Customers': 'NaN' must be a number of 0 or more",
      })
  void mistakeIsToldWithItsPlace(String row, String sentence) {
    assertThatThrownBy(() -> read("Week,Branch,Customers\n" + row + "\n"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("volumes.csv, ")
        .hasMessageContaining(sentence)
        .hasMessageEndingWith(".");
  }

  @Test
  void missingFileColumnAndRowsAreTold() {
    assertThatThrownBy(() -> VolumeReader.read(source("none.csv")))
        .isInstanceOf(JobProblem.class)
        .hasMessageStartingWith("signals.volumes.path: there is no file ");
    assertThatThrownBy(() -> read("Week,Branch,Orders\n2026-W03,A,3\n"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("has no column 'Customers'");
    assertThatThrownBy(() -> read("Week,Branch,Customers\n"))
        .isInstanceOf(JobProblem.class)
        .hasMessageContaining("has no rows");
  }

  private Volumes read(String text) throws IOException {
    Files.writeString(folder.resolve("volumes.csv"), text);
    return VolumeReader.read(source("volumes.csv"));
  }

  private VolumeSource source(String name) {
    return new VolumeSource(
        folder, name, "Week", "Customers", List.of("Branch"), List.of("d/M/yyyy"));
  }
}
