/**
 * Findings become a workbook, charts, a page and tables.
 *
 * <p>In: {@link org.earshot.insight.Findings}. Out: the files of a report folder. Entry: {@link
 * org.earshot.report.ReportFolder}. {@code compose} turns findings into a {@link
 * org.earshot.report.blocks.Report} of typed blocks, once; each format ({@code workbook}, {@code
 * page}, {@code charts}, {@code tables}, listed in {@link org.earshot.report.ReportFormat}) then
 * draws blocks and knows nothing of statistics. No Spark in here.
 *
 * <p>One more statistic: one more block in a section of {@code compose}. One more kind of block or
 * chart: a record in {@code blocks} and a method of its visitor, and the compiler points to every
 * painter. One more format: a writer in a package of its own and a line in {@code ReportFormat}.
 */
package org.earshot.report;
