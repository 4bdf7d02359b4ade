package org.earshot.report;

import java.io.IOException;
import java.util.concurrent.FutureTask;

/** A part of a report that others wait for while they are written beside it. */
final class AwaitedPart implements SideBySide.Part {

  private final FutureTask<Void> writing;

  AwaitedPart(SideBySide.Part part) {
    this.writing =
        new FutureTask<>(
            () -> {
              part.write();
              return null;
            });
  }

  @Override
  public void write() throws IOException {
    writing.run();
    await();
  }

  /**
   * Waits until it is written.
   *
   * @throws IOException when it cannot be written
   */
  void await() throws IOException {
    SideBySide.await(writing);
  }
}
