package org.earshot.report;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the report of the fixture into a folder, to be looked at. */
public final class ReportSample {

  private ReportSample() {}

  /** Writes into the folder that the first argument names. */
  public static void main(String[] arguments) throws IOException {
    ReportFolder.write(FindingsFixture.ferries(), ReportChoice.ALL, Path.of(arguments[0]));
  }
}
