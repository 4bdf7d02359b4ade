package org.earshot.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.earshot.insight.FindingsFile;

/** The report of the sample that stands in {@code reports/sample}, drawn from its findings. */
final class Gallery {

  static final Path FOLDER = Path.of("reports", "sample").toAbsolutePath();

  /** What of a report is shown. */
  static final List<String> SHOWN =
      List.of(
          "feedback.xlsx",
          "index.html",
          "deck.pptx",
          "digest.txt",
          "charts/action-1.png",
          "charts/impact-quadrant.png",
          "charts/practices-broken-kept.png");

  private Gallery() {}

  /** Takes the findings of a report over, the folder of which is the only argument. */
  public static void main(String... arguments) throws IOException {
    Path findings = FOLDER.resolve(FindingsFile.NAME);
    Files.copy(
        Path.of(arguments[0]).resolve(FindingsFile.NAME),
        findings,
        StandardCopyOption.REPLACE_EXISTING);
    Path drawn = Files.createTempDirectory("gallery");
    draw(drawn);
    for (String shown : SHOWN) {
      Path target = FOLDER.resolve(shown);
      Files.createDirectories(target.getParent());
      Files.copy(drawn.resolve(shown), target, StandardCopyOption.REPLACE_EXISTING);
    }
    PathUtils.deleteDirectory(drawn);
  }

  /** Draws the report of the findings. */
  static void draw(Path folder) throws IOException {
    ReportFolder.write(
        FindingsFile.read(FOLDER.resolve(FindingsFile.NAME)), ReportChoice.ALL, folder);
  }
}
