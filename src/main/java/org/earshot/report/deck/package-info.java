/**
 * The report as slides for a meeting, with native charts wherever a slide can hold them.
 *
 * <p>In: the {@link org.earshot.report.blocks.Slide}s of a {@link
 * org.earshot.report.blocks.Report}. Out: a PPTX file. Letters are made as small as their place
 * needs, so that nothing is cut off.
 */
package org.earshot.report.deck;
