package org.earshot.statistics;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Prints how often the intervals hold and how many signals are false:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.mainClass=org.earshot.statistics.StatisticsBenchmark
 * </pre>
 *
 * {@code StatisticsBenchmarkTest} holds the figures to their bounds.
 */
public final class StatisticsBenchmark {

  static final int WEEKS = 300;

  /** With and without old bursts, and without, moderate and strong overdispersion. */
  static final List<SignalWorld> WORLDS =
      List.of(
          new SignalWorld(4, 0.1, 0.1),
          new SignalWorld(8, 0.1, 0.1),
          new SignalWorld(12, 0.1, 0.1),
          new SignalWorld(26, 0.1, 0.1),
          new SignalWorld(26, 0.0, 0.0),
          new SignalWorld(26, 0.1, 0.0),
          new SignalWorld(12, 0.3, 0.1),
          new SignalWorld(26, 0.3, 0.1),
          new SignalWorld(26, 0.3, 0.0));

  private StatisticsBenchmark() {}

  /** Prints both tables. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("Share of 95 % intervals that hold the truth");
    IntervalCoverage.shares()
        .forEach((name, share) -> out.printf(Locale.ROOT, "%6.3f  %s%n", share, name));
    out.println("Signals at q = 0.10, 300 series a week");
    for (SignalWorld world : WORLDS) {
      SignalWorld.Worth worth = world.simulate(WEEKS, 1);
      out.printf(
          Locale.ROOT,
          "false-discovery rate %.3f, false among all %.3f, false a week %.2f, found %.2f:"
              + " %d weeks of history, overdispersion %.1f, old bursts %.1f%n",
          worth.falseDiscoveryRate(),
          worth.falseShare(),
          worth.falseSignals(),
          worth.power(),
          world.history(),
          world.excess(),
          world.bursts());
    }
  }
}
