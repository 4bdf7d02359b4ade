/**
 * What a report is made of: typed blocks that say what is to be shown and nothing of how.
 *
 * <p>A composer makes a {@link org.earshot.report.blocks.Report} once; every format draws it. To
 * add a statistic, compose more blocks. To add a kind of block or chart, add a record to the sealed
 * {@link org.earshot.report.blocks.Block} or {@link org.earshot.report.blocks.Chart} and a method
 * to its visitor: the compiler then points to every painter.
 */
package org.earshot.report.blocks;
