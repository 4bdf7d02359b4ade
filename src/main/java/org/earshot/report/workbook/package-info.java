/**
 * The report as a workbook, with native charts wherever a spreadsheet can draw them.
 *
 * <p>In: a {@link org.earshot.report.blocks.Report}. One sheet for each section, in reading order.
 * Only classes in here know Apache POI.
 */
package org.earshot.report.workbook;
