/**
 * What is different from the last report of the same job. In go the two reports in short, out comes
 * what became of their themes and why their numbers differ.
 */
package org.earshot.insight.since;
