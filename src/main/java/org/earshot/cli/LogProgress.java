package org.earshot.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** Plain lines for a log: one when a stage has ended, and now and then one while it takes long. */
final class LogProgress implements StageProgress {

  private static final long PAUSE_NANOS = 10_000_000_000L;

  private final PrintWriter log;
  private final LongSupplier nanoTime;
  private Stage stage;
  private long told;

  LogProgress(PrintWriter log, LongSupplier nanoTime) {
    this.log = log;
    this.nanoTime = nanoTime;
  }

  @Override
  public synchronized void begin(String name, long total) {
    told = nanoTime.getAsLong();
    stage = new Stage(name, total, told);
  }

  @Override
  public synchronized void advance(long done) {
    if (stage == null) {
      return;
    }
    stage.advance(done);
    long now = nanoTime.getAsLong();
    if (now - told >= PAUSE_NANOS) {
      told = now;
      tell(stage.standing());
    }
  }

  @Override
  public synchronized void end(String outcome) {
    if (stage != null) {
      tell(stage.ended(outcome, nanoTime.getAsLong()));
      stage = null;
    }
  }

  @Override
  public synchronized void close() {
    if (stage != null) {
      tell(stage.standing());
      stage = null;
    }
  }

  private void tell(String line) {
    log.println(line);
    log.flush();
  }
}
