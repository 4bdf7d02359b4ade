/** What the actions did. In goes the ledger, out come findings. */
package org.earshot.insight.action;
