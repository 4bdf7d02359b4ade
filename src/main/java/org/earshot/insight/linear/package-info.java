/**
 * Systems of linear equations, from which the heads over the encoder's vectors learn.
 *
 * <p>In: matrices on the driver. Out: weights, the same on every machine. Entry: {@link
 * org.earshot.insight.linear.PositiveSystem}.
 */
package org.earshot.insight.linear;
