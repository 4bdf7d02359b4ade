/** Where listening would improve service most. In goes the ledger, out come findings. */
package org.earshot.insight.opportunity;
