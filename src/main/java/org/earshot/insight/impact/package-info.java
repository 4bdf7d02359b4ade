/** How themes go with the score. In goes the ledger, out come findings. */
package org.earshot.insight.impact;
