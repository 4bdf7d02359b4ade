/** What the tests for a change found. In goes the ledger, out come findings. */
package org.earshot.insight.signal;
