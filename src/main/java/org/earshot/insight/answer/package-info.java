/** How feedback was answered. In goes the ledger, out come findings. */
package org.earshot.insight.answer;
