/**
 * Formulas: numbers in, numbers with intervals out. Knows nothing of feedback, and nothing of
 * Spark.
 *
 * <p>In: counts, scores, days and labels as primitive arrays or small records, in an order that the
 * caller fixes. Out: small records with n, interval and method. All intervals are at 95 %. What
 * cannot be computed is NaN, never null and never a guess; nonsense, such as a negative count, is
 * an {@link java.lang.IllegalArgumentException}. The same input gives the same output; chance comes
 * only from a generator that is passed in.
 *
 * <p>Shares and scores: {@link org.earshot.statistics.Proportion}, {@link
 * org.earshot.statistics.Moments}, {@link org.earshot.statistics.NetPromoterScore}, and what may be
 * shown of few customers, {@link org.earshot.statistics.Telling}. Signals: {@link
 * org.earshot.statistics.WeeklyExceedance} with {@link org.earshot.statistics.BenjaminiHochberg},
 * {@link org.earshot.statistics.StepChange}, {@link org.earshot.statistics.RateRatio}. Impact:
 * {@link org.earshot.statistics.LeastSquares}, {@link org.earshot.statistics.AdjustedImpact},
 * {@link org.earshot.statistics.RemovalLift}. Recurrence: {@link
 * org.earshot.statistics.RecurrenceState}, {@link org.earshot.statistics.RepeatContacts}, {@link
 * org.earshot.statistics.KaplanMeier}. Actions: {@link
 * org.earshot.statistics.InterruptedTimeSeries}.
 */
package org.earshot.statistics;
