package org.earshot.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.io.file.PathUtils;
import org.earshot.insight.Findings;
import org.earshot.insight.FindingsFile;
import org.earshot.insight.RunFact;

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

  /** What of a report it is drawn from. */
  private static final List<String> TAKEN =
      List.of(FindingsFile.NAME, "tables/feedback.csv", "tables/mentions.csv");

  private Gallery() {}

  /** Takes over what a report is drawn from; its folder is the only argument. */
  public static void main(String... arguments) throws IOException {
    Path report = Path.of(arguments[0]).toAbsolutePath();
    if (!report.equals(FOLDER)) {
      copy(TAKEN, report, FOLDER);
      leadToTheJobFromHere(report);
    }
    Path drawn = Files.createTempDirectory("gallery");
    draw(drawn);
    copy(SHOWN, drawn, FOLDER);
    PathUtils.deleteDirectory(drawn);
  }

  /** Findings name the job file as it is reached from the folder of their report. */
  private static void leadToTheJobFromHere(Path report) throws IOException {
    Path findings = FOLDER.resolve(FindingsFile.NAME);
    String job = FindingsFile.read(findings).register().job();
    Path here = FOLDER.relativize(report.resolve(job).normalize());
    String text = Files.readString(findings);
    Files.writeString(findings, text.replace('"' + job + '"', "\"" + here + '"'));
  }

  private static void copy(List<String> names, Path from, Path to) throws IOException {
    for (String name : names) {
      Files.createDirectories(to.resolve(name).getParent());
      Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Draws the report of the findings and tables into a folder. */
  static void draw(Path folder) throws IOException {
    copy(TAKEN, FOLDER, folder);
    Findings findings = FindingsFile.read(FOLDER.resolve(FindingsFile.NAME));
    Map<String, String> settings =
        findings.runCard().stream()
            .filter(fact -> fact.name().startsWith("report."))
            .collect(Collectors.toMap(RunFact::name, RunFact::value));
    ReportFolder.write(findings, ReportChoice.of(settings), folder);
  }
}
