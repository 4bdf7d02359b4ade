/**
 * Which customers speak of what more often than others: themes by branch, product, channel. In goes
 * the ledger, out come findings.
 */
package org.earshot.insight.segment;
