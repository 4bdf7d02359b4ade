package org.earshot.cli;

import java.nio.file.Path;

/** Paths as the person at the terminal would write them. */
final class FromHere {

  private FromHere() {}

  /** The path from the current folder when it lies below it, else the whole path. */
  static Path path(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(here) ? here.relativize(absolute) : absolute;
  }
}
