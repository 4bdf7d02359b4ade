package org.earshot.insight.signal;

import org.earshot.statistics.Estimate;
import org.threeten.extra.YearWeek;

/**
 * The test of one series in one complete week.
 *
 * @param week the week
 * @param series what was counted
 * @param count how many respondents in the week
 * @param respondents how many of them gave feedback in the week who could have been counted
 * @param expected how many the weeks before let expect; NaN when untested
 * @param rateRatio how many times as frequent as before, with its interval; n is the count of the
 *     week and its baseline together; NaN when untested
 * @param baselineWeeks how many weeks the baseline has, 26 at most
 * @param p the probability of such a count or a higher one if nothing changed; NaN when untested
 * @param q the share (0–1) of false ones to expect among signals up to this one; NaN when it is not
 *     in the false-alarm budget
 * @param status what follows
 */
public record SignalTest(
    YearWeek week,
    Series series,
    long count,
    long respondents,
    double expected,
    Estimate rateRatio,
    int baselineWeeks,
    double p,
    double q,
    SignalStatus status) {

  /** How many respondents there were in the baseline. */
  public long baselineCount() {
    return rateRatio.n() - count;
  }
}
