package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.earshot.insight.Findings;
import org.earshot.insight.signal.LastingChange;
import org.earshot.insight.signal.NoiseCheck;
import org.earshot.insight.signal.Series;
import org.earshot.insight.signal.Signal;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.insight.signal.TestedWeek;
import org.earshot.report.blocks.Sentences.Sentence;
import org.earshot.statistics.WeeklyExceedance;
import org.threeten.extra.YearWeek;

/** What changed beyond noise, in words. It is never said of anything but a signal. */
final class SignalSentences {

  private static final int NAMED = 3;

  private static final List<String> IN_WORDS = List.of("no", "one", "two", "three", "four");

  private final SignalFindings found;
  private final SignalWords words;

  SignalSentences(Findings findings) {
    this.found = findings.signals();
    this.words = new SignalWords(findings);
  }

  /** One sentence or two: what changed, or that nothing did. */
  Sentence changed() {
    if (!found.tested()) {
      return new Sentence(
          "Changed",
          "There are not enough complete weeks yet to say what changed: a week needs four others"
              + " well before it.",
          Places.SIGNALS);
    }
    if (found.signals().isEmpty() && found.lasting().isEmpty()) {
      return new Sentence("Changed", nothing(), Places.SIGNALS);
    }
    List<String> parts = new ArrayList<>();
    YearWeek now = found.weeks().get(found.weeks().size() - 1).week();
    List<Signal> told = SignalWords.told(found.signals());
    List<Signal> fresh = told.stream().filter(one -> one.test().week().equals(now)).toList();
    add(parts, "In " + now + " stood out: ", fresh);
    add(
        parts,
        (fresh.isEmpty() ? "In the last complete week nothing new stood out. " : "")
            + "From the weeks before: ",
        told.stream().filter(one -> !one.test().week().equals(now)).toList());
    if (told.isEmpty()) {
      parts.add(
          "In the last "
              + (found.weeks().size() == 1 ? "complete week" : weeks() + " complete weeks")
              + " nothing stood out.");
    }
    if (!found.lasting().isEmpty()) {
      parts.add(
          found.lasting().stream()
              .filter(change -> !segmentOfOther(change))
              .limit(NAMED)
              .map(this::lasting)
              .collect(
                  Collectors.joining(
                      "; ",
                      "Lasting: ",
                      more(
                              (int)
                                  found.lasting().stream()
                                      .filter(one -> !segmentOfOther(one))
                                      .count())
                          + ".")));
    }
    return new Sentence("Changed", String.join(" ", parts), Places.SIGNALS);
  }

  /** What changed in a few words. */
  String headline() {
    if (!found.tested()) {
      return "It is too early to say what changed";
    }
    List<String> names =
        SignalWords.told(found.signals()).stream()
            .map(signal -> words.quoted(signal.series()))
            .distinct()
            .toList();
    if (names.isEmpty()) {
      return found.lasting().isEmpty()
          ? "Nothing changed beyond noise"
          : Wording.capital(lasting(found.lasting().get(0)));
    }
    List<String> said = new ArrayList<>(names.subList(0, Math.min(2, names.size())));
    if (names.size() > said.size()) {
      said.add(Wording.plural(names.size() - (long) said.size(), "other", "others"));
    }
    return Wording.capital(Wording.list(said))
        + (names.size() == 1 ? " stands out beyond noise" : " stand out beyond noise");
  }

  /** How much was tested, and what to expect of chance. */
  List<Sentence> method() {
    List<Sentence> sentences = new ArrayList<>();
    if (found.tested()) {
      sentences.add(new Sentence("Tested", tested(), Places.SIGNAL_TABLE));
    }
    if (found.noise() != null && found.tested()) {
      sentences.add(new Sentence("Noise", noise(found.noise()), null));
    }
    if (!found.unfinished().isEmpty()) {
      sentences.add(
          new Sentence(
              "Not over",
              Wording.list(found.unfinished().stream().map(Object::toString).toList())
                  + (found.unfinished().size() == 1
                      ? " is not over and was not tested."
                      : " are not over and were not tested."),
              Places.WEEK_TABLE));
    }
    if (!found.silent().isEmpty()) {
      sentences.add(
          new Sentence(
              "Late",
              "Nothing of "
                  + found.weeks().get(found.weeks().size() - 1).week()
                  + " came from "
                  + Wording.list(found.silent())
                  + ", which had feedback in each of the four weeks before. Its export may be late;"
                  + " the week is compared without it.",
              Places.RECONCILIATION));
    }
    return sentences;
  }

  /** How many weeks were tested, in words as far as such numbers are written in words. */
  private String weeks() {
    int weeks = found.weeks().size();
    return weeks < IN_WORDS.size() ? IN_WORDS.get(weeks) : Wording.count(weeks);
  }

  private String nothing() {
    TestedWeek last = found.weeks().get(found.weeks().size() - 1);
    int weeks = found.weeks().size();
    return "Nothing changed beyond noise: in "
        + (weeks == 1 ? "the complete week " : "the last " + weeks() + " complete weeks up to ")
        + last.week()
        + " no theme and no total is more frequent than the weeks before let expect ("
        + Wording.plural(last.series(), "series", "series")
        + " tested in "
        + last.week()
        + "), and no rate changed lastingly within the last year ("
        + Wording.plural(found.lastingTested(), "series", "series")
        + " tested).";
  }

  private void add(List<String> parts, String when, List<Signal> signals) {
    if (!signals.isEmpty()) {
      parts.add(
          signals.stream()
              .limit(NAMED)
              .map(this::standingOut)
              .collect(Collectors.joining("; ", when, more(signals.size()) + ".")));
    }
  }

  private String standingOut(Signal signal) {
    YearWeek now = found.weeks().get(found.weeks().size() - 1).week();
    YearWeek week = signal.test().week();
    String text =
        words.quoted(signal.series())
            + ", "
            + (week.equals(now) ? "" : "in " + week + " ")
            + SignalWords.against(signal);
    if (signal.weeks().size() > 1) {
      text += ", first in " + signal.since();
    }
    if (signal.still() != null && !week.equals(now)) {
      text += ", and its rate is still up";
    }
    return text;
  }

  /** Whether the whole theme changed too, so that it is told already. */
  private boolean segmentOfOther(LastingChange change) {
    return change.series().isSegment()
        && found.lasting().stream()
            .anyMatch(other -> other.series().equals(Series.theme(change.series().themeId())));
  }

  private String lasting(LastingChange change) {
    return words.quoted(change.series())
        + (change.ratio().value() < 1 ? " fell in " : " rose in ")
        + change.week()
        + " to "
        + Wording.fixed(change.ratio().value(), digits(change.ratio().value()))
        + " times its rate before ("
        + Wording.fixed(change.ratio().low(), digits(change.ratio().value()))
        + "–"
        + Wording.fixed(change.ratio().high(), digits(change.ratio().value()))
        + ")";
  }

  private static int digits(double ratio) {
    return ratio < 2 ? 2 : ratio < 10 ? 1 : 0;
  }

  private static String more(int all) {
    return all > NAMED ? "; and " + (all - NAMED) + " more" : "";
  }

  private String tested() {
    TestedWeek last = found.weeks().get(found.weeks().size() - 1);
    int signals = found.weeks().stream().mapToInt(TestedWeek::signals).sum();
    List<String> each =
        found.weeks().stream()
            .map(week -> Wording.count(week.series()) + " in " + week.week())
            .toList();
    return "Series tested, each week with a false-alarm budget of "
        + Wording.fixed(100 * WeeklyExceedance.BUDGET, 0)
        + "\u00a0%"
        + ": "
        + Wording.list(each)
        + ". They have "
        + (signals == 0
            ? "no signal. "
            : Wording.plural(signals, "signal", "signals")
                + ", of which "
                + SignalWords.falseOnes(signals, WeeklyExceedance.BUDGET)
                + " should be false. ")
        + history(last)
        + (last.exposure() == null
            ? ""
            : " Complaints and reviews are signals as rates of “" + last.exposure() + "”.");
  }

  private static String history(TestedWeek last) {
    if (last.history() < 10) {
      return "With so short a history signals are provisional, and only strong jumps are seen.";
    }
    return last.history() < 28
        ? "With " + last.history() + " weeks of history moderate changes may be missed."
        : "Each week is compared with up to 26 weeks that end three weeks before it.";
  }

  private static String noise(NoiseCheck noise) {
    return "As a check the weeks of the last test were shuffled "
        + noise.shuffles()
        + " times, so that nothing was left to find: the test found "
        + Wording.plural(noise.signals(), "signal", "signals")
        + " in all "
        + noise.shuffles()
        + " shuffles together, "
        + Wording.fixed((double) noise.signals() / noise.shuffles(), 2)
        + " in each.";
  }
}
