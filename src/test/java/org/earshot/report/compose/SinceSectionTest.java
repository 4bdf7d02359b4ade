package org.earshot.report.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.FindingsFile;
import org.earshot.insight.SinceLastReport;
import org.earshot.insight.ThemeFinding;
import org.earshot.report.FindingsFixture;
import org.earshot.report.blocks.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SinceSectionTest {

  private static final LocalDate LAST = LocalDate.of(2026, 6, 18);

  @TempDir private Path folder;

  @Test
  void whatAppearedAndWentIsNamed() throws IOException {
    List<ThemeFinding> all = FindingsFixture.ferries().themes();
    List<ThemeFinding> most = new ArrayList<>(all.subList(0, all.size() - 1));

    Findings grown = compared(FindingsFixture.ferries(), FindingsFixture.withThemes(most));
    Findings shrunk = compared(FindingsFixture.withThemes(most), FindingsFixture.ferries());

    assertThat(SinceSection.sentence(grown).text())
        .isEqualTo(
            "“lost property found” is new, and 23 themes are about as large as before; 4,598 pieces"
                + " of feedback now, 4,598 then.");
    assertThat(SinceSection.sentence(grown).head()).isEqualTo("Since 18 June 2026");
    assertThat(SinceSection.sentence(shrunk).text()).startsWith("“lost property found” is gone, ");
  }

  @Test
  void sameThemesAreSaidToBeTheSame() throws IOException {
    Findings same = compared(FindingsFixture.ferries(), FindingsFixture.ferries());

    assertThat(SinceSection.sentence(same).text())
        .isEqualTo(
            "Every theme is about as large as it was; 4,598 pieces of feedback now, 4,598 then.");
    assertThat(ReportComposer.compose(same).sections()).extracting(Section::id).contains("since");
  }

  @Test
  void firstReportHasNoSuchSection() {
    assertThat(ReportComposer.compose(FindingsFixture.ferries()).sections())
        .extracting(Section::id)
        .doesNotContain("since");
  }

  @Test
  void reportOfAnotherVersionIsComparedAsFarAsItGoes() throws IOException {
    Path last = written(FindingsFixture.ferries());
    Files.writeString(
        last,
        Files.readString(last).replace("\"lineage\"", "\"ancestry\"").replace("ferry", "boat"));

    Findings now = FindingsFixture.ferries();
    assertThat(SinceSection.sentence(now.since(SinceLastReport.of(now, LAST, last))).text())
        .startsWith("Every theme is about as large as it was");
  }

  @Test
  void reportThatCannotBeReadIsNamed() throws IOException {
    Path last = Files.writeString(folder.resolve("findings.json"), "no longer JSON");

    Findings now = FindingsFixture.ferries();
    Findings compared = now.since(SinceLastReport.of(now, LAST, last));

    assertThat(SinceSection.sentence(compared).text())
        .isEqualTo("The report of that day cannot be read, so nothing is compared with it.");
    assertThat(compared.since().sha256()).hasSize(64);
  }

  private Findings compared(Findings now, Findings then) throws IOException {
    return now.since(SinceLastReport.of(now, LAST, written(then)));
  }

  private Path written(Findings findings) throws IOException {
    Path file = folder.resolve("findings.json");
    FindingsFile.write(findings, file);
    return file;
  }
}
