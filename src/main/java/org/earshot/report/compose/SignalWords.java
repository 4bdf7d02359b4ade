package org.earshot.report.compose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.insight.signal.Series;
import org.earshot.insight.signal.Signal;
import org.earshot.insight.signal.SignalTest;
import org.earshot.statistics.Estimate;

/** English for signals. */
final class SignalWords {

  /** Above this many times as frequent, a ratio says only that there was next to nothing before. */
  private static final double NEW = 20;

  private final Map<String, String> names = new HashMap<>();

  SignalWords(Findings findings) {
    for (ThemeFinding theme : findings.themes()) {
      names.put(theme.themeId(), theme.name());
    }
  }

  /**
   * The signals that are told one by one: a theme that stands out in a segment too is one thing to
   * be told, not two.
   */
  static List<Signal> told(List<Signal> signals) {
    return signals.stream().filter(one -> whole(one, signals) == null).toList();
  }

  /** The segments in which a signal stands out, with the customers there, in words. */
  static String inside(Signal signal, List<Signal> signals) {
    Stream<SignalTest> watched =
        signals.stream().filter(one -> signal.equals(whole(one, signals))).map(Signal::test);
    return Stream.concat(watched, signal.inside().stream())
        .map(test -> test.series().segment() + " (" + test.count() + ")")
        .collect(Collectors.joining("; "));
  }

  /**
   * The signal of which another is a segment, in the same week or later; null when there is none.
   */
  private static Signal whole(Signal segment, List<Signal> signals) {
    return signals.stream()
        .filter(one -> segment.series().isSegment() && !one.series().isSegment())
        .filter(one -> one.series().themeId().equals(segment.series().themeId()))
        .filter(one -> one.series().kind().equals(segment.series().kind()))
        .findFirst()
        .orElse(null);
  }

  /** The themes of which it may be said that they changed. */
  static Set<String> changed(Findings findings) {
    Set<String> changed = new HashSet<>();
    findings.signals().signals().stream()
        .filter(signal -> !signal.series().isSegment())
        .forEach(signal -> changed.add(signal.series().themeId()));
    findings.signals().lasting().stream()
        .filter(change -> !change.series().isSegment())
        .forEach(change -> changed.add(change.series().themeId()));
    return changed;
  }

  /** What was counted, such as a theme's name or {@code All complaints}. */
  String name(Series series) {
    return series.isTotal() ? "All " + series.kind() + "s" : theme(series.themeId());
  }

  /** The name of a theme. */
  String theme(String themeId) {
    return names.getOrDefault(themeId, themeId);
  }

  /** What was counted, as a part of a sentence. */
  String quoted(Series series) {
    String name =
        series.isTotal() ? "the number of " + series.kind() + "s" : Wording.quoted(name(series));
    return series.isSegment()
        ? name + " in " + series.column() + " " + Wording.quoted(series.value())
        : name;
  }

  /** Such as {@code 13 customers, where 4.2 were expected (3.1 times as many, 1.7–5.7)}. */
  static String against(Signal signal) {
    double expected = signal.test().expected();
    return Wording.plural(signal.test().count(), "customer", "customers")
        + ", where "
        + (expected < 1 ? "fewer than one was" : Wording.fixed(expected, 1) + " were")
        + " expected ("
        + times(signal.test().rateRatio())
        + ")";
  }

  /** A ratio with its interval, or only its lower end when there was next to nothing before. */
  static String times(Estimate ratio) {
    if (!ratio.hasInterval() || ratio.value() > NEW || Double.isInfinite(ratio.high())) {
      return ratio.low() > 1
          ? "at least " + Wording.fixed(Math.max(1, Math.floor(ratio.low())), 0) + " times as many"
          : "next to none before";
    }
    return Wording.fixed(ratio.value(), 1)
        + " times as many, "
        + Wording.fixed(ratio.low(), 1)
        + "–"
        + Wording.fixed(ratio.high(), 1);
  }

  /** Whether a ratio can be drawn beside others. */
  static boolean drawn(Estimate ratio) {
    return ratio.hasInterval() && ratio.value() <= NEW && ratio.high() <= 2 * NEW;
  }

  /** A q-value, such as {@code 0.03} or {@code below 0.001}. */
  static String q(double q) {
    return q < 0.001 ? "below 0.001" : String.format(Locale.ROOT, q < 0.01 ? "%.3f" : "%.2f", q);
  }

  /** How many of some signals are false, as the budget has it. */
  static String falseOnes(int signals, double budget) {
    double expected = budget * signals;
    return expected < 1 ? "fewer than one" : "at most " + Wording.fixed(Math.ceil(expected), 0);
  }
}
