/**
 * The report as one self-contained page.
 *
 * <p>In: a {@link org.earshot.report.blocks.Report}. Out: one HTML file that asks the network for
 * nothing: charts are inline SVG, style and script are in it and named by their hashes in a
 * Content-Security-Policy.
 */
package org.earshot.report.page;
