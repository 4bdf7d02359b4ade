package org.earshot.cli;

/** Progress that nobody wants to see. */
final class SilentProgress implements StageProgress {

  @Override
  public void begin(String stage, long total) {}

  @Override
  public void advance(long done) {}

  @Override
  public void end(String outcome) {}

  @Override
  public void close() {}
}
