package org.earshot.insight;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.earshot.insight.ledger.Ledger;
import org.earshot.themes.Theme;

/** Every statistic of a run: the place to name another. All are gathered in one pass. */
final class AllStatistics implements Statistic<AllStatistics> {

  private static final long serialVersionUID = 1L;

  private final WeeklyTrend trend;
  private final ThemeShares themes;
  private final GroupShares groups;
  private final Unthemed unthemed = new Unthemed();
  private final QuoteSelection quotes;
  private final ExcludedThemes excluded = new ExcludedThemes();
  private final PracticeQuotes practiceQuotes = new PracticeQuotes();
  private final Ledger ledger = new Ledger();

  private AllStatistics(CommonScale scale, List<Theme> themes, LocalDate asOf) {
    this.quotes = new QuoteSelection(asOf);
    this.trend = new WeeklyTrend(scale);
    this.themes = new ThemeShares(scale);
    this.groups = new GroupShares(scale, themes);
  }

  /**
   * The statistics of all feedback, gathered by the tasks that hold it.
   *
   * @param asOf the last day looked at; null when no feedback has a date
   */
  static AllStatistics of(
      ThemedFeedback themed, CommonScale scale, List<Theme> themes, LocalDate asOf) {
    return themed
        .feedback()
        .select(OneFeedback.columns())
        .javaRDD()
        .treeAggregate(
            new AllStatistics(scale, themes, asOf), AllStatistics::with, AllStatistics::merged);
  }

  private static AllStatistics with(AllStatistics statistics, Row row) {
    statistics.add(OneFeedback.of(row));
    return statistics;
  }

  private static AllStatistics merged(AllStatistics statistics, AllStatistics other) {
    statistics.merge(other);
    return statistics;
  }

  @Override
  public void add(OneFeedback feedback) {
    trend.add(feedback);
    themes.add(feedback);
    groups.add(feedback);
    unthemed.add(feedback);
    quotes.add(feedback);
    excluded.add(feedback);
    practiceQuotes.add(feedback);
    ledger.add(feedback.entry());
  }

  @Override
  public void merge(AllStatistics other) {
    trend.merge(other.trend);
    themes.merge(other.themes);
    groups.merge(other.groups);
    unthemed.merge(other.unthemed);
    quotes.merge(other.quotes);
    excluded.merge(other.excluded);
    practiceQuotes.merge(other.practiceQuotes);
    ledger.merge(other.ledger);
  }

  /** Feedback week by week. */
  WeeklyTrend trend() {
    return trend;
  }

  /** How much of the feedback speaks of each theme. */
  ThemeShares themes() {
    return themes;
  }

  /** How much of the feedback speaks of each theme group. */
  GroupShares groups() {
    return groups;
  }

  /** How much has no theme. */
  Unthemed unthemed() {
    return unthemed;
  }

  /** What an analyst leaves out. */
  ExcludedThemes excluded() {
    return excluded;
  }

  /** A short entry for every feedback. */
  Ledger ledger() {
    return ledger;
  }

  /** The quotes for practices. */
  PracticeQuotes practiceQuotes() {
    return practiceQuotes;
  }

  /** The quotes for themes. */
  QuoteSelection quotes() {
    return quotes;
  }
}
