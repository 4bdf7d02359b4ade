package org.earshot.job;

/**
 * A text with the label a person gave it and the theme it was found to have.
 *
 * @param text the text
 * @param label the label
 * @param themeId the id of the theme
 */
record JudgedText(String text, String label, String themeId) {}
