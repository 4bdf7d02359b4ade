/**
 * Habits of good service, kept or broken, as customers tell of them.
 *
 * <p>In: the practices with their examples ({@link org.earshot.insight.practice.Practices}, from
 * {@code jobs/practices.yaml}) and the vector of a mention ({@link
 * org.earshot.embed.VectorColumns#VECTOR}). Out: for each practice a {@link
 * org.earshot.insight.practice.PracticeScore}. Entry: {@link
 * org.earshot.insight.practice.PracticeScorer}. A further practice is an entry of the file.
 */
package org.earshot.insight.practice;
