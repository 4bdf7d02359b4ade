package org.earshot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.insight.FindingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GalleryTest {

  @TempDir Path folder;

  /** After a change of the report, {@link Gallery#main} draws the gallery anew. */
  @Test
  void galleryIsWhatItsFindingsGiveToday() throws IOException {
    Gallery.draw(folder);

    for (String shown : Gallery.SHOWN) {
      assertThat(Files.mismatch(folder.resolve(shown), Gallery.FOLDER.resolve(shown)))
          .as("first byte of %s that differs", shown)
          .isEqualTo(-1);
    }
  }

  @Test
  void galleryLeadsToItsJobWhereverTheProjectStands() throws IOException {
    String job = FindingsFile.read(Gallery.FOLDER.resolve(FindingsFile.NAME)).register().job();

    assertThat(job).isEqualTo("../../jobs/weekly.yaml");
  }
}
