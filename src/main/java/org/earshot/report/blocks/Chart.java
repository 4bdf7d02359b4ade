package org.earshot.report.blocks;

/** What a chart shows: data and words, nothing of how it is drawn. */
public sealed interface Chart
    permits ParetoChart,
        LinesChart,
        SmallMultiples,
        DotIntervalChart,
        QuadrantChart,
        WaterfallChart,
        BarsChart,
        RowBarsChart,
        ActiveWeeksChart,
        WaitingChart,
        HeatChart {

  /** The name of its files and of its place: lower-case letters, digits and dashes. */
  String id();

  /** What it shows, in a few words. */
  String title();

  /** Units, n, period and what the marks mean. */
  String caption();

  /** Calls the visitor's method for this kind of chart. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Something that can be done with every kind of chart.
   *
   * @param <R> what comes of it
   */
  interface Visitor<R> {

    /** Bars from the longest to the shortest with their running share. */
    R pareto(ParetoChart chart);

    /** Lines over weeks. */
    R lines(LinesChart chart);

    /** Many small lines on one scale. */
    R multiples(SmallMultiples chart);

    /** Dots with their intervals. */
    R dots(DotIntervalChart chart);

    /** Dots on two scales. */
    R quadrant(QuadrantChart chart);

    /** From a whole, step by step, to what is left. */
    R waterfall(WaterfallChart chart);

    /** Stacked columns. */
    R bars(BarsChart chart);

    /** Stacked bars, one to a row. */
    R rowBars(RowBarsChart chart);

    /** Bars of weeks. */
    R activeWeeks(ActiveWeeksChart chart);

    /** A curve of those who still wait. */
    R waiting(WaitingChart chart);

    /** A field of coloured cells. */
    R heat(HeatChart chart);
  }
}
