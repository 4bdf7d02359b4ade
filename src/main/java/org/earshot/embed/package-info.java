/**
 * Texts become vectors, each a pure function of its text.
 *
 * <p>In: mention texts ({@link org.earshot.text.MentionColumns#MENTION}). Out: one row per distinct
 * text with a vector of unit length ({@link org.earshot.embed.VectorColumns}). Entry: {@link
 * org.earshot.embed.TextEncoder}.
 */
package org.earshot.embed;
