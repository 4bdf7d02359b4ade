/**
 * Reads and writes tables, manifests and folders so that a run that fails leaves the last good
 * state untouched. Knows nothing of feedback.
 */
package org.earshot.store;
