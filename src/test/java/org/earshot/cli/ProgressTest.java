package org.earshot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final StringWriter written = new StringWriter();
  private long now;

  @Test
  void terminalDrawsOneLineOverAndOver() {
    TerminalProgress progress = terminal();

    progress.begin("Encoding mentions", 4_312);
    pass(200);
    progress.advance(1_204);
    pass(12_100);
    progress.end("4,312 mentions");

    assertThat(written.toString())
        .isEqualTo(
            "\rEncoding mentions … 0 of 4,312 (0 %), 4,312 left\u001b[K"
                + "\rEncoding mentions … 1,204 of 4,312 (27 %), 3,108 left\u001b[K"
                + "\rEncoding mentions … 4,312 mentions (12.3 s)\u001b[K"
                + System.lineSeparator());
  }

  @Test
  void terminalIsNotDrawnMoreThanTenTimesASecond() {
    TerminalProgress progress = terminal();
    progress.begin("Reading", 0);

    for (int i = 1; i <= 1_000; i++) {
      pass(1);
      progress.advance(i);
    }

    assertThat(written.toString().split("\r", -1)).hasSize(1 + 1 + 10);
  }

  @Test
  void lineThatWouldWrapIsCut() {
    TerminalProgress progress = terminal();

    progress.begin("x".repeat(100), 0);

    assertThat(written.toString()).isEqualTo("\r" + "x".repeat(78) + "…\u001b[K");
  }

  @Test
  void brokenOffStageLeavesTheMessageALineOfItsOwn() {
    TerminalProgress progress = terminal();
    progress.begin("Reading", 0);

    progress.close();

    assertThat(written.toString()).isEqualTo("\rReading …\u001b[K" + System.lineSeparator());
  }

  @Test
  void logHasOneLineForAShortStage() {
    LogProgress progress = log();

    progress.begin("Encoding mentions", 4_312);
    pass(4_000);
    progress.advance(1_000);
    pass(4_000);
    progress.end("4,312 mentions");

    assertThat(written.toString().lines())
        .containsExactly("Encoding mentions … 4,312 mentions (8.0 s)");
  }

  @Test
  void logHasALineEveryTenSecondsOfALongStage() {
    LogProgress progress = log();

    progress.begin("Encoding mentions", 100);
    for (int i = 1; i <= 25; i++) {
      pass(1_000);
      progress.advance(i);
    }
    pass(60_000);
    progress.end("");

    assertThat(written.toString().lines())
        .containsExactly(
            "Encoding mentions … 10 of 100 (10 %), 90 left",
            "Encoding mentions … 20 of 100 (20 %), 80 left",
            "Encoding mentions … done (1 min 25 s)");
  }

  @Test
  void unknownTotalIsLeftOut() {
    LogProgress progress = log();

    progress.begin("Reading", 0);
    pass(10_000);
    progress.advance(12_345);

    assertThat(written.toString().lines()).containsExactly("Reading … 12,345");
  }

  @Test
  void lateReportFromAnotherThreadDoesNotGoBack() {
    LogProgress progress = log();
    progress.begin("Reading", 100);
    progress.advance(50);
    pass(10_000);

    progress.advance(40);

    assertThat(written.toString().lines()).containsExactly("Reading … 50 of 100 (50 %), 50 left");
  }

  private TerminalProgress terminal() {
    return new TerminalProgress(new PrintWriter(written), () -> now);
  }

  private LogProgress log() {
    return new LogProgress(new PrintWriter(written), () -> now);
  }

  private void pass(long millis) {
    now += TimeUnit.MILLISECONDS.toNanos(millis);
  }
}
