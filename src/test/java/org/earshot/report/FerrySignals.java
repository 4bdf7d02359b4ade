package org.earshot.report;

import java.time.LocalDate;
import java.util.List;
import org.earshot.insight.signal.ControlFindings;
import org.earshot.insight.signal.LastingChange;
import org.earshot.insight.signal.NewTheme;
import org.earshot.insight.signal.NoiseCheck;
import org.earshot.insight.signal.Series;
import org.earshot.insight.signal.Signal;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.insight.signal.SignalQuote;
import org.earshot.insight.signal.SignalStatus;
import org.earshot.insight.signal.SignalTest;
import org.earshot.insight.signal.TestedWeek;
import org.earshot.statistics.Estimate;
import org.threeten.extra.YearWeek;

/** What changed on the invented ferry line. */
public final class FerrySignals {

  private static final YearWeek LAST = YearWeek.of(2026, 25);
  private static final Series LIFT = Series.theme("T13");
  private static final Series HARBOUR = new Series("", "T13", "Pier", "Harbour");
  private static final Series QUEUE = Series.theme("T03");

  private FerrySignals() {}

  /** Two signals, one of them in a segment too, and a lasting change. */
  public static SignalFindings some() {
    SignalTest lift =
        test(LAST, LIFT, 17, 5.1, new Estimate(3.33, 1.9, 5.8, 140, "95 %"), 0.0004, 0.016);
    SignalTest harbour =
        test(LAST, HARBOUR, 11, 1.2, new Estimate(9.2, 3.1, 27, 40, "95 %"), 0.001, 0.03);
    SignalTest queue =
        test(
            LAST.minusWeeks(3),
            QUEUE,
            9,
            0.2,
            new Estimate(45, 6.2, 330, 10, "95 %"),
            0.00001,
            0.0005);
    SignalTest quiet =
        test(LAST, Series.theme("T01"), 26, 24, new Estimate(1.1, 0.7, 1.6, 600, "95 %"), 0.4, 0.8);
    return new SignalFindings(
        List.of(
            new TestedWeek(LAST.minusWeeks(3), 40, 1, 21, null),
            new TestedWeek(LAST.minusWeeks(2), 40, 0, 22, null),
            new TestedWeek(LAST.minusWeeks(1), 40, 0, 23, null),
            new TestedWeek(LAST, 41, 2, 24, null)),
        List.of(
            new Signal(
                lift,
                List.of(LAST),
                YearWeek.of(2026, 1),
                null,
                List.of(),
                List.of(
                    new SignalQuote(
                        "The lift was out of order again and I had the pram.",
                        "f1",
                        "surveys/may.csv",
                        12,
                        LocalDate.of(2026, 6, 18),
                        2.0))),
            new Signal(harbour, List.of(LAST), YearWeek.of(2026, 3), null, List.of(), List.of()),
            new Signal(
                queue,
                List.of(LAST.minusWeeks(4), LAST.minusWeeks(3)),
                YearWeek.of(2026, 19),
                new Estimate(38, 9, 160, 41, "95 %"),
                List.of(),
                List.of())),
        List.of(lift, harbour, quiet, queue),
        List.of(
            new NewTheme("T24", LAST, new Estimate(0.05, 0.02, 0.09, 160, "Wilson 95 %"), 8, LAST)),
        List.of(
            new LastingChange(
                Series.theme("T07"),
                YearWeek.of(2026, 14),
                130,
                13,
                60,
                12,
                new Estimate(0.5, 0.38, 0.66, 190, "95 %"),
                0.001,
                0.024)),
        24,
        new NoiseCheck(LAST, 20, 41, 1),
        List.of(LAST.plusWeeks(1)),
        List.of(),
        ControlFindings.NONE);
  }

  /** Tested, and nothing found. */
  public static SignalFindings none() {
    return new SignalFindings(
        List.of(new TestedWeek(LAST, 41, 0, 24, "Passengers")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        24,
        new NoiseCheck(LAST, 20, 41, 0),
        List.of(),
        List.of("surveys/*.csv"),
        ControlFindings.NONE);
  }

  private static SignalTest test(
      YearWeek week,
      Series series,
      long count,
      double expected,
      Estimate ratio,
      double p,
      double q) {
    SignalStatus status = q <= 0.1 ? SignalStatus.SIGNAL : SignalStatus.NO_SIGNAL;
    return new SignalTest(week, series, count, 160, expected, ratio, 22, p, q, status);
  }
}
