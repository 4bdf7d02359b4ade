/**
 * Charts as pictures: JFreeChart draws them, Batik writes them as SVG.
 *
 * <p>In: a {@link org.earshot.report.blocks.Chart}. Out: a {@link
 * org.earshot.report.charts.ChartPicture} as SVG or PNG. Letters are Liberation Sans from the class
 * path, as wide as Arial and Helvetica, so a picture is the same on a machine with other fonts or
 * none.
 */
package org.earshot.report.charts;
