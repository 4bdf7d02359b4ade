package org.earshot.insight.segment;

import org.earshot.statistics.SmallNumbers.Telling;

/**
 * One value of a segment.
 *
 * @param value the value, such as a branch
 * @param customers how many different customers it has
 * @param size whether it may be ranked; never hidden
 */
public record SegmentValue(String value, long customers, Telling size) {}
