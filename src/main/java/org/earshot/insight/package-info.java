/**
 * What was read and themed becomes findings: numbers with their n, interval and method.
 *
 * <p>In: feedback, mentions and themes. Out: {@link org.earshot.insight.Findings}, small records on
 * the driver that know nothing of Spark nor of how they will be drawn.
 */
package org.earshot.insight;
