package org.earshot.cli;

/**
 * A key of the job file with the value that the command line gives it.
 *
 * @param key the key, such as {@code themes.number}
 * @param value the value; may be empty
 */
record Setting(String key, String value) {}
