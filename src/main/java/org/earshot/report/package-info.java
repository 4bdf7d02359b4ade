/**
 * Findings become a workbook, charts, a page and tables.
 *
 * <p>In: {@link org.earshot.insight.Findings}. A composer turns them into a {@link
 * org.earshot.report.Report} of typed blocks, once; each format then draws blocks and knows nothing
 * of statistics. No Spark in here.
 */
package org.earshot.report;
