package org.earshot.report.digest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.report.blocks.Report;

/** Writes the digest of a report: the same bytes for the same report. */
public final class DigestWriter {

  /** The name of the text. */
  public static final String TEXT = "digest.txt";

  /** The name of the page. */
  public static final String PAGE = "digest.html";

  private DigestWriter() {}

  /** Writes both files into a folder, replacing what was there. */
  public static void write(Report report, Path folder) throws IOException {
    FrontPage front = FrontPage.of(report);
    Files.writeString(folder.resolve(TEXT), DigestText.of(report, front), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve(PAGE), DigestPage.of(report, front), StandardCharsets.UTF_8);
  }
}
