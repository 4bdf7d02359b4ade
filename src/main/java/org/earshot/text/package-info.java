/**
 * Feedback becomes clean text and mentions: sentence-sized pieces, each with the place in the cell
 * that it was taken from.
 *
 * <p>In: feedback rows ({@link org.earshot.ingest.FeedbackColumns}). Out: one row per mention with
 * the columns of {@link org.earshot.text.MentionColumns}. Entry: {@link
 * org.earshot.text.CommentPreparer}.
 */
package org.earshot.text;
