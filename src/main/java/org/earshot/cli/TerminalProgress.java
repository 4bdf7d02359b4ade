package org.earshot.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** One live line per stage, drawn over itself until the stage has ended. */
final class TerminalProgress implements StageProgress {

  private static final long REDRAW_NANOS = 100_000_000;

  /** Longer lines would wrap, and could not be drawn over. */
  private static final int WIDTH = 79;

  private static final String LINE_START = "\r";
  private static final String ERASE_REST = "\u001b[K";

  private final PrintWriter terminal;
  private final LongSupplier nanoTime;
  private Stage stage;
  private long drawn;

  TerminalProgress(PrintWriter terminal, LongSupplier nanoTime) {
    this.terminal = terminal;
    this.nanoTime = nanoTime;
  }

  @Override
  public synchronized void begin(String name, long total) {
    close();
    drawn = nanoTime.getAsLong();
    stage = new Stage(name, total, drawn);
    draw(stage.standing());
  }

  @Override
  public synchronized void advance(long done) {
    if (stage == null) {
      return;
    }
    stage.advance(done);
    long now = nanoTime.getAsLong();
    if (now - drawn >= REDRAW_NANOS) {
      drawn = now;
      draw(stage.standing());
    }
  }

  @Override
  public synchronized void end(String outcome) {
    if (stage != null) {
      draw(stage.ended(outcome, nanoTime.getAsLong()));
      close();
    }
  }

  @Override
  public synchronized void close() {
    if (stage != null) {
      terminal.println();
      terminal.flush();
      stage = null;
    }
  }

  private void draw(String line) {
    terminal.print(LINE_START + shortened(line) + ERASE_REST);
    terminal.flush();
  }

  private static String shortened(String line) {
    return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
  }
}
