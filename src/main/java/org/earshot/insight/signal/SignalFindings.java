package org.earshot.insight.signal;

import java.util.List;
import org.threeten.extra.YearWeek;

/**
 * What the tests for a change found.
 *
 * @param weeks the complete weeks that were tested, oldest first; empty when no feedback has a date
 * @param signals what stood out in them, or since earlier: latest week first, then smallest q
 * @param tests every test: latest week first, then smallest q
 * @param born themes that this run found, in the order of their ids
 * @param lasting lasting changes within the last year: of themes, then of themes in watched
 *     segments, each smallest q first and with a false-alarm budget of its own
 * @param lastingTested how many series were tested for one
 * @param noise what the test finds in shuffled weeks; null when nothing was tested
 * @param unfinished weeks with feedback that are not over, which were not tested
 * @param silent inputs without feedback in the last complete week that had some in each of the four
 *     weeks before; their exports may be late
 * @param controls the largest themes between their limits
 */
public record SignalFindings(
    List<TestedWeek> weeks,
    List<Signal> signals,
    List<SignalTest> tests,
    List<NewTheme> born,
    List<LastingChange> lasting,
    int lastingTested,
    NoiseCheck noise,
    List<YearWeek> unfinished,
    List<String> silent,
    ControlFindings controls) {

  /** Nothing was looked for. */
  public static final SignalFindings NONE =
      new SignalFindings(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          0,
          null,
          List.of(),
          List.of(),
          ControlFindings.NONE);

  /** Copies the lists. */
  public SignalFindings {
    weeks = List.copyOf(weeks);
    signals = List.copyOf(signals);
    tests = List.copyOf(tests);
    born = List.copyOf(born);
    lasting = List.copyOf(lasting);
    unfinished = List.copyOf(unfinished);
    silent = List.copyOf(silent);
  }

  /** Whether any week had history enough for a test. */
  public boolean tested() {
    return weeks.stream().anyMatch(week -> week.series() > 0);
  }
}
