/**
 * Writes {@code sample-data/}: the exports of a fictional company, and the truth about them.
 *
 * <p>The words stand in {@code src/test/resources/org/earshot/sample}: one file of sentences per
 * theme, {@code phrases.yaml} with what stands between them, {@code plan.yaml} with what is
 * planted. A customer's visit is drawn first ({@link org.earshot.sample.Visits}): which themes it
 * gave cause for and which score follows from them; then it is put into words ({@link
 * org.earshot.sample.CommentWriter}, {@link org.earshot.sample.ComplaintWriter}), written into one
 * of three exports, and noted in {@link org.earshot.sample.Truth}. To add a sentence or a theme,
 * edit or add a file in {@code themes/} and run {@link org.earshot.sample.SampleData}.
 */
package org.earshot.sample;
