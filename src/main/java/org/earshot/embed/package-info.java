/**
 * Texts become vectors, each a pure function of its text.
 *
 * <p>In: mention texts ({@link org.earshot.text.MentionColumns#MENTION}). Out: one row per distinct
 * text with a vector of unit length ({@link org.earshot.embed.VectorColumns}). Entry: {@link
 * org.earshot.embed.TextEncoder}, and for many texts {@link org.earshot.embed.PupilEncoder}, where
 * a pupil that {@link org.earshot.embed.TeachingStage} made encodes most of them.
 */
package org.earshot.embed;
