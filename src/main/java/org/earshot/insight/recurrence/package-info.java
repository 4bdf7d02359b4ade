/** What keeps coming back. In goes the ledger, out come findings. */
package org.earshot.insight.recurrence;
