/**
 * The front page in a few lines, for the body of a mail; sending it is the scheduler's business.
 *
 * <p>In: a {@link org.earshot.report.blocks.Report}. Out: one text file and one HTML file that says
 * the same with nothing but what mail programs show: tables, styles within the elements, no script
 * and nothing from elsewhere.
 */
package org.earshot.report.digest;
