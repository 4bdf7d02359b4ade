package org.earshot.architecture.planted.themes;

import org.earshot.architecture.planted.ingest.Export;

/** Breaks no rule, but for the package-info that its package lacks. */
public final class Sound {

  /** An import from upstream. */
  public Export export() {
    return new Export();
  }
}
