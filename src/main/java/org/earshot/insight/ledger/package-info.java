/**
 * What statistics that must see all feedback at once count on: a short entry for each feedback,
 * without its words, gathered in one pass and held by the driver in an order of its own.
 */
package org.earshot.insight.ledger;
