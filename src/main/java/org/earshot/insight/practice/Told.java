package org.earshot.insight.practice;

import org.earshot.insight.ledger.Entry;

/**
 * A feedback that speaks of a practice.
 *
 * @param entry the feedback
 * @param kept how many of its mentions tell that the practice was kept
 * @param broken how many tell that it was broken
 */
record Told(Entry entry, int kept, int broken) {}
