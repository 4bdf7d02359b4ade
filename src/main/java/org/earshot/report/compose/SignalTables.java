package org.earshot.report.compose;

import java.util.List;
import org.earshot.insight.Findings;
import org.earshot.insight.signal.LastingChange;
import org.earshot.insight.signal.NewTheme;
import org.earshot.insight.signal.Series;
import org.earshot.insight.signal.Signal;
import org.earshot.insight.signal.SignalFindings;
import org.earshot.insight.signal.SignalStatus;
import org.earshot.insight.signal.SignalTest;
import org.earshot.report.blocks.Cell;
import org.earshot.report.blocks.Column;
import org.earshot.report.blocks.Format;
import org.earshot.report.blocks.Table;
import org.earshot.report.blocks.Table.Row;
import org.earshot.statistics.SmallNumbers;
import org.threeten.extra.YearWeek;

/** The tables of what changed. */
final class SignalTables {

  private static final int WATCHED = 10;

  private final SignalFindings found;
  private final SignalWords words;

  SignalTables(Findings findings) {
    this.found = findings.signals();
    this.words = new SignalWords(findings);
  }

  /** Everything that stands out. */
  Table signals() {
    return new Table(
        Places.SIGNAL_TABLE,
        "Signals",
        "A customer counts once a week for each theme. “Times as frequent” is the week's count"
            + " against the expected one, with its 95 % interval (quasi-negative-binomial); q is the"
            + " share of false ones to expect among signals up to this one. “Before” is the mean of"
            + " the weeks it is compared with. Stands: the last four weeks are clearly above what"
            + " was usual before it first stood out.",
        List.of(
            new Column("theme", "Theme", Format.TEXT),
            new Column("segment", "Segment", Format.TEXT),
            new Column("week", "Week", Format.WEEK),
            new Column("count", "Customers", Format.COUNT),
            new Column("respondents", "Out of", Format.COUNT),
            new Column("before", "Before, a week", Format.SCORE),
            new Column("expected", "Expected", Format.SCORE),
            new Column("ratio", "Times as frequent", Format.SCORE),
            new Column("ratio-interval", "Times as frequent", Format.SCORE),
            new Column("q", "q", Format.TEXT),
            new Column("first", "First seen", Format.WEEK),
            new Column("since", "Stands out since", Format.WEEK),
            new Column("status", "Status", Format.TEXT),
            new Column("inside", "Most of all in", Format.PROSE)),
        SignalWords.told(found.signals()).stream().map(this::row).toList());
  }

  /** What was improbable on its own in the last week, but is within no budget; may be empty. */
  Table watched() {
    YearWeek last = found.weeks().get(found.weeks().size() - 1).week();
    return new Table(
        Places.WATCH_TABLE,
        "Worth watching, no signals",
        "In "
            + last
            + " more frequent than expected with p of 0.01 or less, each taken alone. Of "
            + Wording.plural(
                found.weeks().get(found.weeks().size() - 1).series(), "series", "series")
            + " about one in a hundred does so by chance, so that nothing here is known to have"
            + " changed.",
        List.of(
            new Column("theme", "Theme", Format.TEXT),
            new Column("segment", "Segment", Format.TEXT),
            new Column("count", "Customers", Format.COUNT),
            new Column("expected", "Expected", Format.SCORE),
            new Column("p", "p", Format.TEXT)),
        found.tests().stream()
            .filter(test -> test.week().equals(last) && test.status() == SignalStatus.WATCH)
            .filter(test -> test.count() >= SmallNumbers.FEWEST_TO_SHOW)
            .limit(WATCHED)
            .map(
                test ->
                    new Row(
                        null,
                        List.of(
                            theme(test.series()),
                            Cells.text(test.series().segment()),
                            Cells.count(test.count()),
                            new Cell.Measure(test.expected()),
                            Cells.text(SignalWords.q(test.p())))))
            .toList());
  }

  /** Rates that changed for good. */
  Table lasting() {
    return new Table(
        Places.LASTING_TABLE,
        "Lasting changes",
        "Themes, in all and in the watched segments, whose rate is another since some week of the last year, up or down: "
            + Wording.plural(found.lastingTested(), "series", "series")
            + " tested, those with a q of 0.10 or less are shown. Times as frequent: the new rate over"
            + " the old one, each out of all customers of its weeks, with the 95 % interval; the"
            + " mean counts beside it also follow how much feedback came in. When it changed, not"
            + " why.",
        List.of(
            new Column("theme", "Theme", Format.TEXT),
            new Column("segment", "Segment", Format.TEXT),
            new Column("week", "Since", Format.WEEK),
            new Column("before", "Customers a week, before", Format.SCORE),
            new Column("after", "Customers a week, since", Format.SCORE),
            new Column("ratio", "Times as frequent", Format.SCORE),
            new Column("ratio-interval", "Times as frequent", Format.SCORE),
            new Column("q", "q", Format.TEXT)),
        found.lasting().stream().map(this::row).toList());
  }

  /** Themes that were found only now. */
  Table born() {
    return new Table(
        Places.NEW_TABLE,
        "New, untested",
        "Themes that this run found. They were found because they are frequent now, so that a test"
            + " would prove nothing; they are tested from the next run on. Share of the customers of"
            + " the last complete week, interval Wilson 95 %.",
        List.of(
            new Column("theme", "Theme", Format.TEXT),
            new Column("week", "Week", Format.WEEK),
            new Column("count", "Customers", Format.COUNT),
            new Column("share", "Share", Format.PERCENT),
            new Column("share-interval", "Share", Format.PERCENT),
            new Column("first", "First seen", Format.WEEK)),
        found.born().stream().map(this::row).toList());
  }

  private Row row(Signal signal) {
    SignalTest test = signal.test();
    return new Row(
        null,
        List.of(
            theme(test.series()),
            Cells.text(test.series().segment()),
            Cells.week(test.week()),
            Cells.count(test.count()),
            Cells.count(test.respondents()),
            mean(test.baselineCount(), test.baselineWeeks()),
            new Cell.Measure(test.expected()),
            Cells.value(test.rateRatio()),
            Cells.range(test.rateRatio()),
            Cells.text(SignalWords.q(test.q())),
            Cells.week(signal.firstSeen()),
            Cells.week(signal.since()),
            Cells.text(test.status().word() + (signal.still() == null ? "" : ", stands")),
            Cells.text(SignalWords.inside(signal, found.signals()))));
  }

  private Row row(LastingChange change) {
    return new Row(
        null,
        List.of(
            theme(change.series()),
            Cells.text(change.series().segment()),
            Cells.week(change.week()),
            mean(change.before(), change.weeksBefore()),
            mean(change.after(), change.weeksAfter()),
            Cells.value(change.ratio()),
            Cells.range(change.ratio()),
            Cells.text(SignalWords.q(change.q()))));
  }

  private Row row(NewTheme theme) {
    boolean few = theme.count() < SmallNumbers.FEWEST_TO_SHOW;
    return new Row(
        null,
        List.of(
            theme(Series.theme(theme.themeId())),
            Cells.week(theme.week()),
            few ? Cell.BLANK : Cells.count(theme.count()),
            few ? Cell.BLANK : Cells.value(theme.share()),
            few ? Cell.BLANK : Cells.range(theme.share()),
            Cells.week(theme.firstSeen())));
  }

  private Cell theme(Series series) {
    String name = words.name(series);
    return series.isTotal()
        ? Cells.text(name)
        : new Cell.Link(name, Places.theme(series.themeId()));
  }

  private static Cell mean(long count, int weeks) {
    return weeks == 0 ? Cell.BLANK : new Cell.Measure((double) count / weeks);
  }
}
