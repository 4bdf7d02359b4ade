/**
 * How customers score, on each scale by itself. In goes the ledger, out come findings: no two
 * scales are ever averaged here, and who gave one score with several answers counts once.
 */
package org.earshot.insight.score;
