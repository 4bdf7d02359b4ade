package org.earshot.cli;

import org.earshot.Progress;

/** Progress that is shown to somebody until it is closed. */
interface StageProgress extends Progress, AutoCloseable {

  /** Ends the line that a broken-off stage left, so that a message can follow. */
  @Override
  void close();
}
