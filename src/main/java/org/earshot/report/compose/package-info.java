/**
 * Findings become a {@link org.earshot.report.blocks.Report}, once, for every format.
 *
 * <p>In: {@link org.earshot.insight.Findings}. One class for each section, listed in {@link
 * org.earshot.report.compose.ReportComposer}; one more statistic is one more block in one of them.
 */
package org.earshot.report.compose;
