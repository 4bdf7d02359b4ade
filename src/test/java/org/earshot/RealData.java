package org.earshot;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Real exports that stand beside the project and never in it: in {@code ../shared/data}, or where
 * the system property {@code earshot.data} says.
 */
public final class RealData {

  private RealData() {}

  /** The folder; the test that asks is skipped where it is absent. */
  public static Path folder() {
    Path folder = Path.of(System.getProperty("earshot.data", "../shared/data"));
    assumeThat(Files.isDirectory(folder))
        .as("real exports in %s (set -Dearshot.data=FOLDER)", folder)
        .isTrue();
    return folder.toAbsolutePath().normalize();
  }
}
