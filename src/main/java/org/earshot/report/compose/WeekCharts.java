package org.earshot.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.insight.Findings;
import org.earshot.insight.ThemeFinding;
import org.earshot.insight.WeekFinding;
import org.earshot.insight.WeekTotal;
import org.earshot.report.blocks.Axis;
import org.earshot.report.blocks.Axis.Better;
import org.earshot.report.blocks.BarsChart;
import org.earshot.report.blocks.Chart;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.LinesChart;
import org.earshot.report.blocks.SmallMultiples;
import org.earshot.report.blocks.Tone;
import org.earshot.report.blocks.WeekLine;
import org.earshot.statistics.Estimate;
import org.earshot.statistics.Proportion;
import org.threeten.extra.YearWeek;

/** Charts over weeks. They show the last year at most; the tables show every week. */
final class WeekCharts {

  private static final int WEEKS = 52;
  private static final int PANELS = 12;
  private static final int LATEST = 4;

  private WeekCharts() {}

  /** The mean score of every week with its interval. */
  static Chart score(Findings findings) {
    List<WeekLine.Point> points = new ArrayList<>();
    for (WeekTotal total : shown(findings)) {
      Estimate score = total.meanScore();
      points.add(
          score == null
              ? new WeekLine.Point(
                  total.week(), Double.NaN, Double.NaN, Double.NaN, total.complete())
              : new WeekLine.Point(
                  total.week(), score.value(), score.low(), score.high(), total.complete()));
    }
    Estimate overall = Overall.mean(findings);
    return new LinesChart(
        "score-weeks",
        "Mean score, week by week",
        "Mean score on the scale "
            + findings.scoreScale()
            + ", with its interval; better is up. "
            + Wording.capital(Wording.plural(overall.n(), "score", "scores"))
            + " in all. "
            + period(findings),
        Overall.axis(findings),
        new WeekLine("Mean score", points),
        List.of(
            new LinesChart.Level(
                "Overall mean " + Wording.fixed(overall.value(), 2), overall.value())));
  }

  /** How much feedback came in every week, and how much of it has a theme. */
  static Chart volume(Findings findings) {
    List<String> weeks = new ArrayList<>();
    List<Double> themed = new ArrayList<>();
    List<Double> unthemed = new ArrayList<>();
    List<String> pale = new ArrayList<>();
    for (WeekTotal total : shown(findings)) {
      weeks.add(total.week().toString());
      themed.add((double) (total.feedback() - total.unthemed()));
      unthemed.add((double) total.unthemed());
      if (!total.complete()) {
        pale.add(total.week().toString());
      }
    }
    return new BarsChart(
        "volume-weeks",
        "Feedback received, week by week",
        "Usable feedback by ISO week. " + period(findings),
        "Week",
        new Axis("Pieces of feedback", Format.COUNT, 0, Double.NaN, Better.NEITHER),
        weeks,
        List.of(
            new BarsChart.Series("With a theme", Tone.MAIN, themed),
            new BarsChart.Series("Without a theme", Tone.QUIET, unthemed)),
        pale);
  }

  /** How much of every week's feedback has no theme, with its interval. */
  static Chart unthemed(Findings findings) {
    List<WeekLine.Point> points = new ArrayList<>();
    for (WeekTotal total : shown(findings)) {
      Estimate share = new Proportion(total.unthemed(), total.feedback()).estimate();
      points.add(
          new WeekLine.Point(
              total.week(), share.value(), share.low(), share.high(), total.complete()));
    }
    return new LinesChart(
        "unthemed-weeks",
        "Share of each week's feedback without a theme",
        "Share of the feedback that has no mention with a theme, with its interval (Wilson 95 %)."
            + " A lasting rise means that customers speak of something the themes do not know. "
            + period(findings),
        new Axis("Share without a theme", Format.PERCENT, 0, Double.NaN, Better.NEITHER),
        new WeekLine("Share without a theme", points),
        List.of(
            new LinesChart.Level(
                "All weeks " + Format.PERCENT.words(findings.unthemed().value()),
                findings.unthemed().value())));
  }

  /** The share of one theme in every week with its interval. */
  static Chart theme(Findings findings, ThemeFinding theme) {
    Map<YearWeek, WeekFinding> weeks = new HashMap<>();
    findings.weeks().stream()
        .filter(week -> week.themeId().equals(theme.themeId()))
        .forEach(week -> weeks.put(week.week(), week));
    List<WeekLine.Point> points = new ArrayList<>();
    for (WeekTotal total : shown(findings)) {
      WeekFinding week = weeks.get(total.week());
      Estimate share =
          new Proportion(week == null ? 0 : week.feedback(), week == null ? 0 : week.exposure())
              .estimate();
      points.add(
          new WeekLine.Point(
              total.week(), share.value(), share.low(), share.high(), total.complete()));
    }
    double before = before(weeks, findings);
    return new LinesChart(
        "theme-weeks-" + theme.themeId(),
        "Share of each week's feedback",
        "Share of each week's feedback with the theme, with its interval. " + period(findings),
        new Axis("Share of feedback", Format.PERCENT, 0, Double.NaN, Better.NEITHER),
        new WeekLine("Share", points),
        Double.isNaN(before) ? List.of() : List.of(new LinesChart.Level("Earlier weeks", before)));
  }

  /** The share of the largest themes in every week. */
  static Chart themes(Findings findings) {
    List<WeekTotal> shown = shown(findings);
    Map<String, Map<YearWeek, WeekFinding>> byTheme = new HashMap<>();
    for (WeekFinding week : findings.weeks()) {
      byTheme.computeIfAbsent(week.themeId(), id -> new HashMap<>()).put(week.week(), week);
    }
    List<SmallMultiples.Panel> panels = new ArrayList<>();
    for (ThemeFinding theme : findings.themes().stream().limit(PANELS).toList()) {
      panels.add(panel(theme, byTheme.getOrDefault(theme.themeId(), Map.of()), findings, shown));
    }
    return new SmallMultiples(
        "themes-weeks",
        panels.size() < findings.themes().size()
            ? "The " + panels.size() + " largest themes, week by week"
            : "Themes, week by week",
        "Share of each week's feedback with the theme, all on one scale; the number is the change of"
            + " the last four complete weeks against the weeks before, in percentage points. "
            + period(findings),
        new Axis("Share of feedback", Format.PERCENT, 0, Double.NaN, Better.NEITHER),
        panels);
  }

  private static SmallMultiples.Panel panel(
      ThemeFinding theme,
      Map<YearWeek, WeekFinding> weeks,
      Findings findings,
      List<WeekTotal> shown) {
    List<WeekLine.Point> points = new ArrayList<>();
    for (WeekTotal total : shown) {
      points.add(
          new WeekLine.Point(
              total.week(),
              share(weeks.get(total.week())),
              Double.NaN,
              Double.NaN,
              total.complete()));
    }
    String note = theme.change() == null ? "" : Format.POINTS.words(100 * theme.change().value());
    return new SmallMultiples.Panel(
        theme.name(),
        note,
        SignalWords.changed(findings).contains(theme.themeId()) ? Tone.MAIN : Tone.QUIET,
        new WeekLine(theme.name(), points),
        before(weeks, findings));
  }

  /** The share in all complete weeks but the last four; NaN when there are none. */
  private static double before(Map<YearWeek, WeekFinding> weeks, Findings findings) {
    List<WeekTotal> complete = findings.totals().stream().filter(WeekTotal::complete).toList();
    long feedback = 0;
    long exposure = 0;
    for (WeekTotal total : complete.subList(0, Math.max(0, complete.size() - LATEST))) {
      WeekFinding week = weeks.get(total.week());
      if (week != null) {
        feedback += week.feedback();
        exposure += week.exposure();
      }
    }
    return exposure == 0 ? Double.NaN : (double) feedback / exposure;
  }

  private static double share(WeekFinding week) {
    return week == null || week.exposure() == 0
        ? Double.NaN
        : (double) week.feedback() / week.exposure();
  }

  private static List<WeekTotal> shown(Findings findings) {
    List<WeekTotal> totals = findings.totals();
    return totals.subList(Math.max(0, totals.size() - WEEKS), totals.size());
  }

  private static String period(Findings findings) {
    List<WeekTotal> totals = findings.totals();
    List<WeekTotal> shown = shown(findings);
    WeekTotal last = totals.get(totals.size() - 1);
    StringBuilder words = new StringBuilder();
    if (totals.size() > shown.size()) {
      words
          .append("The last ")
          .append(shown.size())
          .append(" of ")
          .append(Wording.plural(totals.size(), "week", "weeks"));
    } else {
      words.append(Wording.capital(Wording.plural(totals.size(), "week", "weeks")));
    }
    words.append(", ").append(shown.get(0).week());
    if (shown.size() > 1) {
      words.append(" to ").append(last.week());
    }
    return words.append(last.complete() ? "." : "; the last is not over and paler.").toString();
  }
}
